import type cardWords from '#locales/sv/cards.json';
import type knowledge from '#locales/sv/knowledge.json';

import type { TermWords, TitledText } from './walkWords.ts';

type ById<T> = Readonly<Record<string, T>>;

export type FaqWords = { readonly question: string; readonly answer: string };

/** The words of what can be read beside the walk, fetched with the first such page. */
export type KnowledgeWords = {
  readonly page: typeof knowledge;
  readonly faq: ById<FaqWords>;
  readonly guide: ById<TitledText>;
  readonly changelog: ById<TitledText>;
  readonly notCovered: ById<TitledText>;
  readonly terms: TermWords;
};

/** What is told of the real cases, fetched by those who look for one. */
export type CaseCards = ById<TitledStory>;

type RoleTexts = Readonly<Record<'officer' | 'organisation' | 'politician', string>>;

/** The words of the pages for trainers, fetched with the first of them. */
export type TrainingWords = {
  readonly pages: typeof cardWords;
  readonly stories: ById<TitledStory>;
  readonly plan: {
    readonly teaches: ById<string>;
    /** What replaces a title or facts that would tell the outcome. */
    readonly neutral: ById<Partial<TitledStory>>;
    readonly packages: ById<{
      readonly name: string;
      readonly lead: string;
      readonly aims: ById<string>;
    }>;
    /** Why a case comes out as it does, in its own facts. */
    readonly teaching: ById<string>;
    readonly parts: ById<TitledText>;
    readonly roles: ById<{
      readonly name: string;
      readonly first: string;
      readonly second: string;
    }>;
    readonly discussion: ById<RoleTexts & { readonly objection: string }>;
  };
};
type TitledStory = {
  readonly title: string;
  readonly facts: string;
  readonly happened: string;
  readonly lesson: string;
};
