import type { Side } from './language.ts';
import type { AnswerWords, QuestionWords, WordsOf } from './words.ts';

/**
 * The words of a question as they are put to one side. What is not put otherwise to the organisation,
 * or has not been fetched, is said as to the authority.
 */
export function sideWords(
  words: WordsOf,
  side: Side,
  id: string,
  found: QuestionWords,
): QuestionWords {
  const own = side === 'organisation' ? words('organisation') : undefined;
  const other = own !== undefined && Object.hasOwn(own, id) ? own[id] : undefined;
  if (other === undefined) return found;
  const answers = Object.entries(found.answers).map(([answer, said]): [string, AnswerWords] => [
    answer,
    { ...said, ...other.answers?.[answer] },
  ]);
  return { ...found, ...other, answers: Object.fromEntries(answers) };
}
