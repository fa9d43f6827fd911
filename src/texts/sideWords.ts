import { wordsOf } from './i18n.ts';
import type { Language, Side } from './language.ts';
import type { AnswerWords, QuestionWords } from './words.ts';

/**
 * The words of a question as they are put to one side. What is not put otherwise to the organisation,
 * or has not been fetched, is said as to the authority.
 */
export function sideWords(
  language: Language,
  side: Side,
  id: string,
  found: QuestionWords,
): QuestionWords {
  const own = side === 'organisation' ? wordsOf(language, 'organisation') : undefined;
  const other = own !== undefined && Object.hasOwn(own, id) ? own[id] : undefined;
  if (other === undefined) return found;
  const answers = Object.entries(found.answers).map(([answer, words]): [string, AnswerWords] => [
    answer,
    { ...words, ...other.answers?.[answer] },
  ]);
  return { ...found, ...other, answers: Object.fromEntries(answers) };
}
