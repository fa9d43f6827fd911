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

/** Those that an organisation finds on the page of the whole: for whoever prepares the decision. */
export const authorityParts: readonly ResultPart[] = ['map', 'other-year', 'reasoning', 'risk'];

export type ResultPart = (typeof resultParts)[number];
