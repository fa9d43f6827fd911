import type accessibilityWords from '#locales/sv/accessibility.json';
import type caseWords from '#locales/sv/case.json';
import type localWords from '#locales/sv/local.json';
import type papers from '#locales/sv/papers.json';
import type proposal from '#locales/sv/proposal.json';
import type resultUi from '#locales/sv/result.json';
import type ui from '#locales/sv/ui.json';
import type upcoming from '#locales/sv/upcoming.json';
import type walkUi from '#locales/sv/walk.json';

type ById<T> = Readonly<Record<string, T>>;

/** A text under each of these names. */
type Said<Name extends string> = Readonly<Record<Name, string>>;

export type AnswerWords = Said<'label'> & Partial<Said<'hint'>>;
export type QuestionWords = Said<'question' | 'short' | 'hint' | 'why' | 'ask'> & {
  readonly answers: ById<AnswerWords>;
};
export type RouteWords = Said<'name' | 'short' | 'what' | 'headline' | 'standing'>;
export type GradeWords = Said<'name' | 'text'>;
export type AreaWords = Said<'name'> & Partial<Said<'note'>>;

/** The words of the first page and the first question. */
export type FirstWords = {
  readonly ui: typeof ui;
  /** The first of them. */
  readonly questions: ById<QuestionWords>;
  readonly stages: ById<Said<'name'>>;
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

export type TitledText = Said<'title' | 'text'>;
export type RuleWords = TitledText & Partial<Said<'unknown'>>;
export type TestWords = Said<'name' | 'holds' | 'fails' | 'unknown'>;

/** The words of the reasons: what only a result says. They are fetched after the first question. */
export type ReasonWords = {
  readonly rules: ById<RuleWords>;
  readonly tests: ById<TestWords>;
  readonly conditions: ById<TitledText>;
  readonly warnings: ById<TitledText>;
  readonly steps: ById<TitledText>;
  readonly ui: typeof resultUi & { readonly upcoming: typeof upcoming };
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
/** `none` is the third answer, of a check that has one. */
export type CheckWords = Said<'question' | 'short' | 'hint' | 'missing' | 'who'> & {
  readonly none?: string;
};
export type GateWords = Said<'title' | 'met' | 'missing' | 'unknown'>;
export type ProspectWords = Said<'fits' | 'contact' | 'prepare'>;

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

export type GlossaryWords = Said<'term' | 'text'>;

/** The glossary, fetched when the first term is opened. */
export type TermWords = ById<GlossaryWords>;
