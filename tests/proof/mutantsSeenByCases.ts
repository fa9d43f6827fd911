import {
  type Change,
  condition,
  drop,
  exclusion,
  find,
  legalTest,
  move,
  rewrite,
  route,
} from './changed.ts';

/** Faults put into the rule book that some worked or real case must see. */
export const mutantsSeenByCases: Readonly<Record<string, Change>> = {
  'a partnership loses a condition': (book) =>
    drop(route(book, 'iop').conditions, 'state-aid-de-minimis'),
  'a grant loses a condition without a gate': (book) =>
    drop(route(book, 'grant').conditions, 'no-hidden-service'),
  'a purchase no longer closes the grant': (book) =>
    drop(route(book, 'grant').excludedBy, 'is-a-purchase'),
  'a purchase no longer closes the partnership': (book) =>
    drop(route(book, 'iop').excludedBy, 'is-a-purchase'),
  'a tender is open outside the competence': (book) =>
    drop(route(book, 'tender').excludedBy, 'outside-competence'),
  'public authority may be awarded directly': (book) =>
    drop(route(book, 'direct-award').excludedBy, 'whole-public-authority'),
  'nothing is awarded directly while the contract test is unclear': (book) =>
    drop(book.candidates, 'choose-direct-while-unclear'),
  'a test loses what makes it fail': (book) => {
    delete legalTest(book, 'direct-economic-interest').fails;
  },
  '25 a § applies before it was in force': (book) =>
    rewrite(legalTest(book, 'reservable-25a'), '{"inForce":"lou-19-25a"},', ''),
  'a warning is never given': (book) => drop(book.warnings, 'warn-placements'),

  'the direct award limit itself is under the limit': (book) =>
    rewrite(
      legalTest(book, 'under-direct-award-limit'),
      '"under":{"figure":"direct-award-limit"',
      '"atMost":{"figure":"direct-award-limit"',
    ),
  'the limit of annex 2 itself is under the limit': (book) =>
    rewrite(
      legalTest(book, 'under-direct-award-limit'),
      '"under":{"figure":"annex-2-threshold"',
      '"atMost":{"figure":"annex-2-threshold"',
    ),
  'the EU threshold itself is under the threshold': (book) =>
    rewrite(
      legalTest(book, 'under-eu-threshold'),
      '"under":{"figure":"eu-threshold-local"',
      '"atMost":{"figure":"eu-threshold-local"',
    ),
  'aid at the de minimis limit is over it': (book) =>
    rewrite(legalTest(book, 'small-aid'), 'atMost', 'under'),
  'a purchase at the limit of documentation is documented': (book) =>
    rewrite(condition(book, 'direct-documentation'), '"over"', '"atLeast"'),
  'a purchase at the limit of notices is not announced': (book) =>
    rewrite(condition(book, 'direct-post-notice'), '"atLeast"', '"over"'),
  'a term of just three years is too long': (book) =>
    rewrite(exclusion(book, 'reserved', 'reserved-term'), '"over"', '"atLeast"'),
  'the direct award limit is one krona higher': (book) =>
    move(book, 'direct-award-limit', '2022-02-01', 1),
  'the direct award limit is one krona lower': (book) =>
    move(book, 'direct-award-limit', '2022-02-01', -1),
  'the threshold of 2024 is one krona higher': (book) =>
    move(book, 'annex-2-threshold', '2024-01-01', 1),
  'the de minimis limit is one euro lower': (book) =>
    move(book, 'de-minimis-limit', '2024-01-01', -1),
  'the band of the calculated threshold ends one krona later': (book) => {
    for (const { band } of book.figures['annex-2-threshold']?.periods ?? []) if (band) band.to += 1;
  },

  'a rule that is unknown no longer leaves its condition': (book) => {
    delete exclusion(book, 'grant', 'grant-nothing-given').whenUnknown;
  },
  'a grant is open while it may be a purchase': (book) => {
    exclusion(book, 'grant', 'is-a-purchase').whenUnknown = 'clarify-contract';
  },
  'a permit that may be missing is no hindrance': (book) => {
    condition(book, 'permit-before-agreement').whenUnknown = 'omit';
  },
  'a missing permit does not make the route conditional': (book) => {
    delete condition(book, 'permit-before-agreement').gate;
  },
  'an agreement that covers the need is presumed': (book) =>
    rewrite(find(book.questions, 'existing-agreement'), '"answer":"none"', '"answer":"covers"'),

  'one sign alone makes a purchase': (book) =>
    rewrite(legalTest(book, 'contract'), '"all"', '"any"'),
  'a direct award needs every ground': (book) =>
    rewrite(legalTest(book, 'may-award-directly'), '"any"', '"all"'),
  'a for-profit rescue service is exempt': (book) =>
    rewrite(legalTest(book, 'rescue-exempt'), '"all"', '"any"'),
  'an urgent purchase may be of any value': (book) =>
    rewrite(legalTest(book, 'special-ground'), '"all"', '"any"'),
  'being unclear is enough to be treated as a purchase': (book) =>
    rewrite(legalTest(book, 'treated-as-contract'), '"all"', '"any"'),

  'the grant is proposed before the partnership': (book) => {
    const at = book.candidates.findIndex(({ id }) => id === 'choose-partnership');
    book.candidates.splice(at, 0, ...book.candidates.splice(at + 1, 1));
  },
  'a code list begins one code later': (book) =>
    rewrite(book.codes, '"from":"85000000"', '"from":"85000001"'),
};
