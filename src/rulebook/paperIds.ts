/** The papers there are; a program writes each, so the list is closed. */
export const paperIds = [
  'memo',
  'direct-award-record',
  'market-analysis',
  'initiative',
  'grant-application',
  'tender-readiness',
  'agreement-outline',
  'grant-decision',
  'state-aid-assessment',
  'checklist',
  'refusal',
  'appendix',
  'delegated-decision',
  'aid-certificate',
  'meeting-sheet',
  'board-sheet',
] as const;

export type PaperId = (typeof paperIds)[number];

/** What papers tell of a case by the answer to one question; which question that is, the rule book says. */
export const paperQuestions = [
  'activity',
  'area',
  'earlierAid',
  'evidence',
  'grantKind',
  'kindOfAuthority',
  'localEffect',
  'paid',
  'procured',
  'startedBy',
  'term',
  'value',
] as const;
export type PaperQuestion = (typeof paperQuestions)[number];

/** What papers tell of a case by a legal test. */
export const paperTests = [
  'noAid',
  'onMarket',
  'purchase',
  'smallAid',
  'treatedAsPurchase',
] as const;
export type PaperTest = (typeof paperTests)[number];

/** The route that a paper is about, whatever the outcome. */
export type PaperRoute = { readonly paper: PaperId; readonly route: string };

/** A field of a paper, and the question whose answer fills it. */
export type PaperField = {
  readonly paper: PaperId;
  readonly field: string;
  readonly question: string;
};

/** A point of the checklist: the answers that tick it, or what it rests on when no answer does. */
export type PaperCheck = {
  readonly point: string;
  readonly question?: string;
  readonly good?: readonly string[];
  readonly sources?: readonly string[];
};

/** By what a paper tells its case, beyond its fields: questions, tests, sources and conditions of the rule book. */
export type PaperLaw = {
  readonly questions: readonly { readonly tells: PaperQuestion; readonly question: string }[];
  readonly tests: readonly { readonly tells: PaperTest; readonly test: string }[];
  readonly cites: readonly (PaperPlace & { readonly sources: readonly string[] })[];
  readonly conditions: readonly (PaperPlace & { readonly conditions: readonly string[] })[];
  readonly sections: readonly {
    readonly paper: PaperId;
    readonly section: string;
    readonly areas: readonly string[];
  }[];
  readonly clauses: readonly {
    readonly paper: PaperId;
    readonly clause: string;
    readonly needed?: true;
  }[];
  readonly dangers: readonly {
    readonly paper: PaperId;
    readonly point: string;
    readonly questions: readonly string[];
  }[];
};

type PaperPlace = { readonly paper: PaperId; readonly place: string };

/** Whose decisions can be tried for lawfulness, and by which law. */
export type PaperAppeal = {
  readonly question: string;
  readonly isOneOf: readonly string[];
  readonly sources: readonly string[];
};

export type PaperOffer = {
  readonly paper: PaperId;
  readonly as: 'main' | 'required' | 'recommended' | 'voluntary';
  readonly requiredBy?: string;
  readonly whenExcluded?: string;
  readonly whenRule?: string;
  readonly unlessCondition?: string;
  readonly unlessWarning?: string;
};

export type OutcomePapers = {
  readonly outcome: string;
  readonly papers: readonly PaperOffer[];
  readonly organisation?: readonly PaperOffer[];
};
