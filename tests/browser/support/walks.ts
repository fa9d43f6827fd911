import type { Certainty } from '#ui/ResultHeadline.tsx';

export type Answers = Readonly<Record<string, string | number>>;

export type Walk = {
  /** The route recommended at the end; null when the answers do not point one out. */
  readonly recommended: string | null;
  readonly certainty: Certainty;
  /** The question it hangs on when no route is recommended. */
  readonly hangsOn?: string;
  /** What is answered to each question that is asked. One that is not here gets "Vet inte". */
  readonly answers: Answers;
};

const purchaseOfCare: Answers = {
  authority: 'municipality',
  'existing-agreement': 'none',
  parts: 'one',
  'public-interest': 'yes',
  'public-authority': 'none',
  permit: 'held',
  'whose-activity': 'authority',
  initiative: 'authority',
  'statutory-duty': 'yes',
  'individual-placements': 'yes',
  payment: 'per-unit',
  'binding-performance': 'enforceable',
  'authority-gets': 'service-for-people',
  specification: 'authority',
  'own-contribution': 'none',
  'previously-procured': 'yes',
};

/** A walk to each outcome there is, after cases that have been. */
export const walks = {
  /** Warm rooms for people without a home, run together with a city mission. */
  partnership: {
    recommended: 'iop',
    certainty: 'decided',
    answers: {
      authority: 'municipality',
      'service-area': 'hemloshet-harbarge',
      'existing-agreement': 'none',
      parts: 'one',
      'public-interest': 'yes',
      'public-authority': 'none',
      permit: 'not-needed',
      'whose-activity': 'both',
      initiative: 'joint',
      'statutory-duty': 'no',
      'individual-placements': 'no',
      payment: 'contribution',
      'binding-performance': 'repayment-only',
      specification: 'joint',
      'own-contribution': 'substantial',
      'previously-procured': 'no',
      market: 'non-profit',
      'market-evidence': 'documented',
      'other-applicants': 'yes',
      counterpart: 'eligible',
      'support-kind': 'defined',
      'shared-steering': 'yes',
      'equal-access': 'yes',
      'economic-activity': 'no',
      'single-business': 'no',
    },
  },
  /** A pensioners' association that breaks isolation among older people. */
  grant: {
    recommended: 'grant',
    certainty: 'decided',
    answers: {
      authority: 'municipality',
      'service-area': 'aldre-ensamhet',
      cpv: '85312300',
      'existing-agreement': 'none',
      parts: 'one',
      'public-interest': 'yes',
      'public-authority': 'none',
      'whose-activity': 'organisation',
      initiative: 'organisation',
      'statutory-duty': 'no',
      'individual-placements': 'no',
      payment: 'contribution',
      'binding-performance': 'repayment-only',
      specification: 'organisation',
      'own-contribution': 'substantial',
      'previously-procured': 'no',
      market: 'non-profit',
      'market-evidence': 'documented',
      'other-applicants': 'yes',
      counterpart: 'other-non-profit',
      'support-kind': 'general',
      'shared-steering': 'no',
      'equal-access': 'yes',
      'economic-activity': 'no',
      'single-business': 'no',
    },
  },
  /** Places in a shelter, bought under the limit for such services. */
  directAward: {
    recommended: 'direct-award',
    certainty: 'decided',
    answers: {
      ...purchaseOfCare,
      'service-area': 'skyddat-boende',
      'contract-value': 2_000_000,
      'term-years': 2,
      'direct-award-ground': 'none',
      'cross-border-interest': 'no',
      'user-choice': 'no',
      counterpart: 'eligible',
      'purpose-fits': 'yes',
      'prefer-non-profit': 'no',
    },
  },
  /** A home for older people, to be run by an idea-based organisation. */
  reserved: {
    recommended: 'reserved',
    certainty: 'decided',
    answers: {
      ...purchaseOfCare,
      'service-area': 'aldre-sabo',
      'contract-value': 90_000_000,
      'term-years': 3,
      'direct-award-ground': 'none',
      'user-choice': 'no',
      counterpart: 'eligible',
      'purpose-fits': 'yes',
      'prefer-non-profit': 'yes',
    },
  },
  /** Help at home, where the one who is helped chooses who comes. */
  choiceSystem: {
    recommended: 'choice-system',
    certainty: 'decided',
    answers: {
      ...purchaseOfCare,
      'service-area': 'hemtjanst',
      cpv: '85312000',
      'contract-value': 40_000_000,
      'term-years': 4,
      'direct-award-ground': 'none',
      'user-choice': 'yes',
      counterpart: 'open',
    },
  },
  /** Rooms at hotels for people without a home. */
  tender: {
    recommended: 'tender',
    certainty: 'decided',
    answers: {
      ...purchaseOfCare,
      'service-area': 'hemloshet-harbarge',
      permit: 'not-needed',
      'contract-value': 616_000_000,
      'term-years': 10,
      'direct-award-ground': 'none',
      'user-choice': 'no',
      counterpart: 'for-profit',
      'prefer-non-profit': 'no',
    },
  },
  /** A sports hall and its café, run against what the visitors pay. */
  concession: {
    recommended: 'concession',
    certainty: 'decided',
    answers: {
      authority: 'municipality',
      'service-area': 'idrott-anlaggning',
      cpv: '92610000',
      object: 'services',
      'existing-agreement': 'none',
      parts: 'one',
      'public-interest': 'yes',
      'public-authority': 'none',
      'whose-activity': 'authority',
      initiative: 'authority',
      'statutory-duty': 'no',
      'individual-placements': 'no',
      payment: 'contribution',
      'binding-performance': 'enforceable',
      'authority-gets': 'service-for-people',
      'user-fees': 'organisation-risk',
      specification: 'authority',
      'own-contribution': 'substantial',
      'previously-procured': 'no',
      market: 'commercial',
      'concession-turnover': 12_000_000,
      counterpart: 'other-non-profit',
    },
  },
  /** Help at home that a framework agreement already covers. */
  noProcurement: {
    recommended: 'no-procurement',
    certainty: 'decided',
    answers: {
      ...purchaseOfCare,
      'service-area': 'hemtjanst',
      cpv: '85312000',
      'existing-agreement': 'covers',
      'contract-value': 40_000_000,
      'term-years': 4,
      'direct-award-ground': 'none',
      'user-choice': 'no',
      counterpart: 'open',
    },
  },
  /** A building lent free of charge to an association that sells to the public. */
  none: {
    recommended: 'none',
    certainty: 'stopped',
    answers: {
      authority: 'municipality',
      'service-area': 'second-hand-aterbruk',
      'existing-agreement': 'none',
      'public-authority': 'none',
      'whose-activity': 'organisation',
      initiative: 'organisation',
      'statutory-duty': 'no',
      'individual-placements': 'no',
      payment: 'in-kind',
      specification: 'organisation',
      market: 'commercial',
      'support-kind': 'defined',
      'economic-activity': 'yes',
      'single-business': 'yes',
    },
  },
  /** A women's shelter, where nobody yet knows whether the municipality places people there. */
  undecided: {
    recommended: null,
    hangsOn: 'individual-placements',
    certainty: 'undecided',
    answers: {
      authority: 'municipality',
      'service-area': 'kvinnojour-stod',
      'existing-agreement': 'none',
      'public-interest': 'yes',
      'public-authority': 'none',
      'whose-activity': 'both',
      initiative: 'joint',
      payment: 'contribution',
      'own-contribution': 'substantial',
      'term-years': 3,
      'user-choice': 'no',
      counterpart: 'eligible',
      'purpose-fits': 'yes',
    },
  },
} as const satisfies Readonly<Record<string, Walk>>;
