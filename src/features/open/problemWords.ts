import type { CaseProblem, Place } from '#casefile/index.ts';
import type { Texts, useCaseWords } from '#texts/index.ts';

type CaseWords = ReturnType<typeof useCaseWords>;

/** What is wrong in a case file, where, and what to do about it, in the reader's language. */
export function problemWords(problem: CaseProblem, texts: Texts, words: CaseWords): string {
  const { number, question: wordsOf } = texts;
  const values = {
    limit: 'limit' in problem ? number(problem.limit) : '',
    value: 'value' in problem ? problem.value : '',
    question: 'question' in problem ? wordsOf(problem.question).short : '',
    name: 'name' in problem ? problem.name : '',
    version: 'version' in problem ? problem.version : '',
    place: 'place' in problem ? placeWords(problem.place, texts, words) : '',
  };
  return words(($) => $.file.problems[problem.code], values);
}

/** A place in the file: a part of the case, or a row and a column of what is written about it. */
function placeWords(place: string | Place, { question: wordsOf }: Texts, words: CaseWords): string {
  if (typeof place === 'string') {
    const part = (['asOf', 'answers', 'version'] as const).find((name) => name === place);
    return words(($) => $.file.parts[part ?? 'file']);
  }
  const { field, entry, column, question } = place;
  if (question !== undefined)
    return words(($) => $.file.inRemark, { question: wordsOf(question).short });
  const name = words(($) => $.file.fields[field]);
  if (entry === undefined) return name;
  return column === undefined
    ? words(($) => $.file.inRow, { field: name, row: entry })
    : words(($) => $.file.inColumn, {
        field: name,
        row: entry,
        column: words(($) => $.file.columns[column]),
      });
}
