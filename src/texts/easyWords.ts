import type { AnswerWords, RouteWords, Words } from './words.ts';

type ById<T> = Readonly<Record<string, T>>;

/** What lätt svenska says in its own way; the rest is said in ordinary Swedish. */
export type EasyWords = {
  readonly questions: ById<{
    readonly question: string;
    readonly hint: string;
    readonly answers?: ById<AnswerWords>;
  }>;
  readonly routes: ById<Pick<RouteWords, 'what' | 'headline' | 'standing'>>;
  readonly conditions: ById<{ readonly title: string }>;
};

/** The words of the walk with all that lätt svenska has in their place. */
export function easierWords(words: Words, easy: EasyWords): Words {
  const { questions, routes } = words;
  return {
    ...words,
    questions: eachWith(questions, (id, ordinary) => {
      const { answers, ...rest } = easy.questions[id] ?? {};
      return { ...ordinary, ...rest, answers: { ...ordinary.answers, ...answers } };
    }),
    routes: eachWith(routes, (id, ordinary) => ({ ...ordinary, ...easy.routes[id] })),
  };
}

function eachWith<T>(all: ById<T>, change: (id: string, item: T) => T): ById<T> {
  return Object.fromEntries(Object.entries(all).map(([id, item]) => [id, change(id, item)]));
}
