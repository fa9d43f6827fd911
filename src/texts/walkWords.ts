import type accessibilityWords from '#locales/sv/accessibility.json';
import type caseWords from '#locales/sv/case.json';
import type localWords from '#locales/sv/local.json';
import type papers from '#locales/sv/papers.json';
import type proposal from '#locales/sv/proposal.json';
import type resultUi from '#locales/sv/result.json';
import type ui from '#locales/sv/ui.json';
import type walkUi from '#locales/sv/walk.json';

type ById<T> = Readonly<Record<string, T>>;

export type AnswerWords = { readonly label: string; readonly hint?: string };
export type QuestionWords = {
  readonly question: string;
  readonly short: string;
  readonly hint: string;
  readonly why: string;
  readonly ask: string;
  readonly answers: ById<AnswerWords>;
};
export type RouteWords = {
  readonly name: string;
  readonly short: string;
  readonly what: string;
  readonly headline: string;
  readonly standing: string;
};
export type GradeWords = { readonly name: string; readonly text: string };
export type AreaWords = { readonly name: string; readonly note?: string };

/** The words of the first page and the first question. */
export type FirstWords = {
  readonly ui: typeof ui;
  /** The first of them. */
  readonly questions: ById<QuestionWords>;
  readonly stages: ById<{ readonly name: string }>;
  /** What they are called. */
  readonly routes: ById<Pick<RouteWords, 'name' | 'short'>>;
  readonly grades: ById<Pick<GradeWords, 'name'>>;
};

/** The words of the questions after the first, fetched while that is read. */
export type WalkWords = {
  readonly questions: ById<QuestionWords>;
  readonly routes: ById<RouteWords>;
  readonly grades: ById<GradeWords>;
  readonly areas: { readonly groups: ById<string>; readonly areas: ById<AreaWords> };
  readonly ui: typeof walkUi;
};

export type TitledText = { readonly title: string; readonly text: string };
export type RuleWords = TitledText & { readonly unknown?: string };
export type TestWords = {
  readonly name: string;
  readonly holds: string;
  readonly fails: string;
  readonly unknown: string;
};

/** The words of the reasons: what only a result says. They are fetched after the first question. */
export type ReasonWords = {
  readonly rules: ById<RuleWords>;
  readonly tests: ById<TestWords>;
  readonly conditions: ById<TitledText>;
  readonly warnings: ById<TitledText>;
  readonly steps: ById<TitledText>;
  readonly ui: typeof resultUi;
};

/** The words of the pages about the case itself, fetched with the first of them. */
export type CaseWords = typeof caseWords;

/** The words of the accessibility statement, fetched with it. */
export type AccessibilityWords = typeof accessibilityWords;

/** The words about a municipality's own rules, fetched when there are any or they are asked for. */
export type LocalWords = typeof localWords;
type SideQuestionWords = Partial<Omit<QuestionWords, 'answers'>> & {
  readonly answers?: ById<Partial<AnswerWords>>;
};
export type CheckWords = {
  readonly question: string;
  readonly short: string;
  readonly hint: string;
  readonly missing: string;
};
export type GateWords = {
  readonly title: string;
  readonly met: string;
  readonly missing: string;
  readonly unknown: string;
};
export type ProspectWords = {
  readonly fits: string;
  readonly contact: string;
  readonly prepare: string;
};
/** What is said from the organisation's side only, fetched when a case is first seen from there. */
export type OrganisationWords = {
  /** The questions, where they are put otherwise than to the authority. */
  readonly questions: ById<SideQuestionWords>;
  readonly readiness: {
    readonly checks: ById<CheckWords>;
    readonly gates: ById<GateWords>;
    readonly changes: ById<string>;
    readonly outcomes: ById<ProspectWords>;
  };
  readonly proposal: typeof proposal;
};

/** The words of the papers, fetched when one is to be written. */
export type PaperWords = typeof papers;

export type GlossaryWords = { readonly term: string; readonly text: string };
/** The glossary, fetched when the first term is opened. */
export type TermWords = ById<GlossaryWords>;
