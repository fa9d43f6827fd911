import type { EasyWords, QuestionWords } from './words.ts';

/** The words of a question with all that lätt svenska has in their place. */
export function easierQuestion(
  ordinary: QuestionWords,
  easy: EasyWords['questions'][string] | undefined,
): QuestionWords {
  if (easy === undefined) return ordinary;
  return { ...ordinary, ...easy, answers: { ...ordinary.answers, ...easy.answers } };
}
