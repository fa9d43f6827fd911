/**
 * Where ids of the rule book still stand in src, and which. Each is to become data; the test refuses any
 * other, and any of these that is gone.
 */
export const knownRuleIds: Readonly<Record<string, readonly string[]>> = {
  'src/features/local/LocalSection.tsx': ['contract-value'],
  'src/features/notes/marketQuestion.ts': ['market-evidence'],
  'src/features/result/summary/Certainty.tsx': ['split-parts'],
  'src/features/result/explanation/conditions/Parts.tsx': ['split-parts'],
  'src/features/result/explanation/counterfactual/TurnsHint.tsx': ['hfd-2020-15'],
  'src/features/training/card/CardPage.tsx': ['service-area'],
  'src/features/training/library/FilterFields.tsx': ['service-area'],
  'src/features/training/library/LibraryPage.tsx': ['service-area'],
  'src/features/training/library/cardFilter.ts': ['service-area'],
};
