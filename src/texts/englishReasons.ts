import conditions from '#locales/en/conditions.json';
import counsel from '#locales/en/counsel.json';
import result from '#locales/en/result.json';
import rules from '#locales/en/rules.json';
import steps from '#locales/en/steps.json';
import tests from '#locales/en/tests.json';
import upcoming from '#locales/en/upcoming.json';
import warnings from '#locales/en/warnings.json';

import type { ReasonWords } from './walkWords.ts';

/** English words of the reasons. */
export const englishReasons: ReasonWords = {
  rules,
  tests,
  conditions,
  warnings,
  steps,
  counsel,
  ui: { ...result, upcoming },
};
