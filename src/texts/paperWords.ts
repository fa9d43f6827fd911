import type agreement from '#locales/sv/papers/agreement.json';
import type aid from '#locales/sv/papers/aid.json';
import type analysis from '#locales/sv/papers/analysis.json';
import type appendix from '#locales/sv/papers/appendix.json';
import type application from '#locales/sv/papers/application.json';
import type checklist from '#locales/sv/papers/checklist.json';
import type common from '#locales/sv/papers/common.json';
import type dates from '#locales/sv/papers/dates.json';
import type decisions from '#locales/sv/papers/decisions.json';
import type grant from '#locales/sv/papers/grant.json';
import type memo from '#locales/sv/papers/memo.json';
import type record from '#locales/sv/papers/record.json';
import type refusal from '#locales/sv/papers/refusal.json';
import type template from '#locales/sv/papers/template.json';

/** The words of the papers: the parts in `papers/`. */
export type PaperWords = typeof agreement &
  typeof aid &
  typeof analysis &
  typeof appendix &
  typeof application &
  typeof checklist &
  typeof common &
  typeof dates &
  typeof decisions &
  typeof grant &
  typeof memo &
  typeof record &
  typeof refusal &
  typeof template;
