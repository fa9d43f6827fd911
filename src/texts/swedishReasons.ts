import conditions from '#locales/sv/conditions.json';
import counsel from '#locales/sv/counsel.json';
import result from '#locales/sv/result.json';
import rules from '#locales/sv/rules.json';
import steps from '#locales/sv/steps.json';
import tests from '#locales/sv/tests.json';
import upcoming from '#locales/sv/upcoming.json';
import warnings from '#locales/sv/warnings.json';

import type { ReasonWords } from './walkWords.ts';

/** Swedish words of the reasons. */
export const swedishReasons: ReasonWords = {
  rules,
  tests,
  conditions,
  warnings,
  steps,
  counsel,
  ui: { ...result, upcoming },
};
