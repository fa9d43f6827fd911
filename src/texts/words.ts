import type accessibility from '#locales/sv/accessibility.json';
import type privacy from '#locales/sv/privacy.json';
import type searchWords from '#locales/sv/search.json';

import type { PaperWords } from './paperWords.ts';

type ById<T> = Readonly<Record<string, T>>;

/** A text under each of these names. */
export type Said<Name extends string> = Readonly<Record<Name, string>>;

export type AnswerWords = Said<'label'> & Partial<Said<'hint'>>;
export type QuestionWords = Said<'question' | 'short' | 'hint' | 'why' | 'ask'> & {
  readonly answers: ById<AnswerWords>;
};
export type RouteWords = Said<'name' | 'short' | 'what' | 'headline' | 'standing'>;
export type GradeWords = Said<'name' | 'text'>;
export type AreaWords = Said<'name'> & Partial<Said<'note'>>;
export type TitledText = Said<'title' | 'text'>;
export type RuleWords = TitledText & Partial<Said<'unknown'>>;
export type TestWords = Said<'name' | 'holds' | 'fails' | 'unknown'>;
export type AccessibilityWords = typeof accessibility;
export type PrivacyWords = typeof privacy;
export type FaqWords = Said<'question' | 'answer'>;
export type GlossaryWords = Said<'term' | 'text'>;
/** What is told of the real cases. */
export type CaseCards = ById<Story>;

/** What is assumed of a question, and why. */
export type AssumedWords = Said<'text' | 'reason'>;

/** The words of counsel: the kinds of result, what it hangs on, what can be said against, what is assumed and why. */
export type CounselWords = {
  readonly packages: ById<Said<'name' | 'text' | 'headline'>>;
  readonly hinges: ById<string>;
  readonly objections: ById<string>;
  readonly assumed: ById<ById<AssumedWords>>;
};

/** What is typed in a search beside the words that stand on the pages. */
export type SearchWords = {
  /** What is typed for a service area, by its id. */
  readonly areas: ById<string>;
  /** What is typed for a word, by the word. */
  readonly synonyms: ById<string>;
  readonly pages: typeof searchWords.pages;
};

type SideQuestionWords = Partial<Omit<QuestionWords, 'answers'>> & {
  readonly answers?: ById<Partial<AnswerWords>>;
};
/** `none` is the third answer, of a check that has one. */
export type CheckWords = Said<'question' | 'short' | 'hint' | 'missing' | 'who'> & {
  readonly none?: string;
};
export type GateWords = Said<'title' | 'met' | 'missing' | 'unknown'>;
export type ProspectWords = Said<'fits' | 'contact' | 'prepare'>;

/** A case in words: `title` and `facts` give nothing of the outcome away. */
export type Story = Said<'title' | 'facts' | 'happened' | 'lesson'>;
type RoleTexts = Said<'officer' | 'organisation' | 'politician'>;

/** What an organisation can do after a no: why, whom else to ask, and what to ask for in writing. */
export type RefusalWords = Said<'title' | 'means' | 'ask' | 'request'>;

/** The words that are looked up by the ids of the rule book, by namespace. The others are asked for by `t`. */
export type Words = {
  /** What the first page says of the rule book: the first question, and what the rest is called. */
  readonly first: {
    readonly questions: ById<QuestionWords>;
    readonly routes: ById<Pick<RouteWords, 'name' | 'short'>>;
    readonly grades: ById<Pick<GradeWords, 'name'>>;
  };
  readonly ui: { readonly months: ById<string>; readonly numbers: ById<string> };
  readonly stages: ById<Said<'name'>>;
  readonly questions: ById<QuestionWords>;
  readonly routes: ById<RouteWords>;
  readonly grades: ById<GradeWords>;
  /** What a source says, in our own words. A source whose text we have not read has none. */
  readonly paragraphs: ById<string>;
  readonly areas: { readonly groups: ById<string>; readonly areas: ById<AreaWords> };
  /** What CPV codes are officially called. */
  readonly codes: ById<string>;
  readonly counsel: CounselWords;
  readonly rules: ById<RuleWords>;
  readonly tests: ById<TestWords>;
  readonly conditions: ById<TitledText>;
  readonly warnings: ById<TitledText>;
  readonly steps: ById<TitledText>;
  readonly papers: PaperWords;
  readonly search: SearchWords;
  readonly accessibility: AccessibilityWords;
  readonly privacy: PrivacyWords;
  readonly faq: ById<FaqWords>;
  readonly guide: ById<TitledText>;
  readonly changelog: ById<TitledText>;
  readonly 'not-covered': ById<TitledText>;
  readonly glossary: ById<GlossaryWords>;
  readonly cases: CaseCards;
  /** The questions, where they are put otherwise to the organisation than to the authority. */
  readonly organisation: ById<SideQuestionWords>;
  readonly readiness: {
    readonly checks: ById<CheckWords>;
    readonly gates: ById<GateWords>;
    readonly changes: ById<string>;
    /** What to ask the authority about a sign of a purchase. */
    readonly settle: ById<string>;
    readonly outcomes: ById<ProspectWords>;
    readonly refusals: ById<RefusalWords>;
  };
  /** The fields of a municipality's settings, by their place in the file, and the values of those with a few. */
  readonly settings: {
    readonly fields: ById<Said<'label'> & Partial<Said<'hint' | 'one'>>>;
    readonly values: ById<string>;
  };
  /** The signs that an agreement is read for. */
  readonly 'agreement-signs': ById<Said<'name' | 'why' | 'question'>>;
  readonly workshop: {
    readonly teaches: ById<string>;
    /** What replaces a title or facts that would tell the outcome. */
    readonly neutral: ById<Partial<Story>>;
    readonly packages: ById<Said<'name' | 'lead'> & { readonly aims: ById<string> }>;
    /** Why a case comes out as it does, in its own facts. */
    readonly teaching: ById<string>;
    readonly parts: ById<TitledText>;
    readonly roles: ById<Said<'name' | 'first' | 'second' | 'knows' | 'wants' | 'fears'>>;
    readonly discussion: ById<RoleTexts & Said<'objection'>>;
  };
};

/** All the words of a namespace as they are spoken, once they have been fetched. */
export type WordsOf = <N extends keyof Words>(namespace: N) => Words[N] | undefined;
