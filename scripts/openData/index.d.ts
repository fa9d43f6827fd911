/** "unknown", an option's id, an amount in kronor, a number, or a CPV code of eight digits. */
export type Answer = string | number;

/** The answers of a case by question id. A question that is absent has not been answered. */
export type Answers = Readonly<Record<string, Answer>>;

export type Status = 'decided' | 'provisional' | 'undecided' | 'stopped';
export type Verdict = 'excluded' | 'undecided' | 'conditional' | 'possible' | 'recommended';

export type RouteAssessment = {
  readonly route: string;
  readonly verdict: Verdict;
  /** Ids of rules: those that close the route, that are not settled, or that carry it. */
  readonly because: readonly string[];
  readonly conditions: readonly string[];
  readonly sources: readonly string[];
};

export type Assessment = {
  readonly status: Status;
  /** A route; `none` when every route is closed; null while undecided. */
  readonly recommended: string | null;
  readonly chosenBy: string | null;
  readonly routes: Readonly<Record<string, RouteAssessment>>;
  /** Signs of a purchase in the answers. */
  readonly warnings: readonly string[];
  readonly asOf: string;
};

export type Plan = {
  readonly assumed: readonly { readonly question: string }[];
  /** Questions to find out first, at most three. */
  readonly hinges: readonly string[];
  readonly lines: readonly {
    readonly when: readonly { readonly question: string }[];
    readonly route: string | null;
    readonly leaf: 'settled' | 'cautious' | 'conditional';
  }[];
};

/** The checked rule book; its form stands in rulebook.schema.json. */
export declare const rulebook: {
  readonly id: string;
  readonly version: string;
  /** Two rule books with the same hash say the same. */
  readonly hash: string;
  readonly lawCheckedTo: string;
  readonly questions: readonly { readonly id: string }[];
  readonly routes: readonly { readonly id: string }[];
  readonly [part: string]: unknown;
};

/** Answers a case under the law of a day (ISO date). Any answers give exactly one status. */
export declare function assess(answers: Answers, asOf: string): Assessment;

/** What a case with holes in its facts hinges on. */
export declare function plan(answers: Answers, asOf: string): Plan;

/** The ids of the questions that can still change the answer, in the order they are asked. */
export declare function missing(answers: Answers, asOf: string): readonly string[];
