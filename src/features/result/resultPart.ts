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
  'whole',
] as const;

export type ResultPart = (typeof resultParts)[number];
