/** What the result explains on a page of its own, in the order the pages are named. */
export const resultParts = [
  'conditions',
  'other-routes',
  'changes',
  'map',
  'other-year',
  'reasoning',
  'sources',
  'risk',
  'organisation',
  'after-no',
  'whole',
] as const;

/** Those that only the organisation's side has. */
export const organisationParts: readonly ResultPart[] = ['organisation', 'after-no'];

export type ResultPart = (typeof resultParts)[number];
