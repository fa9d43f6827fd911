import type { AnswerWords, QuestionWords, RouteWords } from './walkWords.ts';

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

/** The words of a question with all that lätt svenska has in their place. */
export function easierQuestion(
  ordinary: QuestionWords,
  easy: EasyWords['questions'][string] | undefined,
): QuestionWords {
  if (easy === undefined) return ordinary;
  return { ...ordinary, ...easy, answers: { ...ordinary.answers, ...easy.answers } };
}
