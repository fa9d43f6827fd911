import type { CaseProblem, CasePlace } from '#casefile/index.ts';
import type { OwnWords, Texts } from '#texts/index.ts';

type CaseWords = OwnWords<'case'>;

/** The other files of ours, by what they say they are. */
const otherFiles = { 'vagval-workshop': 'package', 'vagval-settings': 'settings' } as const;

/** What is wrong in a case from outside, where, and what to do about it. */
export function problemText(problem: CaseProblem, texts: Texts, words: CaseWords): string {
  if (problem.code === 'wrong-shape' && problem.place === '')
    return words(($) => $.caseFile.otherFiles.unknown);
  const other = problem.code === 'wrong-format' && otherFileNamed(problem.value);
  if (other) return words(($) => $.caseFile.otherFiles[other]);
  return words(($) => $.caseFile.problems[problem.code], {
    ...problem,
    ...('limit' in problem && { limit: texts.number(problem.limit) }),
    ...('question' in problem && { question: texts.question(problem.question).short }),
    ...('place' in problem && {
      place:
        typeof problem.place === 'string'
          ? partText(problem.place, words)
          : placeText(problem.place, texts, words),
    }),
  });
}

function otherFileNamed(format: string) {
  return Object.entries(otherFiles).find(([name]) => name === format)?.[1];
}

/** A part of the file without which there is no case. */
function partText(part: string, words: CaseWords): string {
  const known = (['asOf', 'answers', 'version'] as const).find((name) => name === part);
  return words(($) => $.caseFile.parts[known ?? 'file']);
}

/** A place in the notes as a person would point it out: "samråden, rad 2, dagen". */
function placeText(
  { field, entry, column, question }: CasePlace,
  texts: Texts,
  words: CaseWords,
): string {
  if (question !== undefined)
    return words(($) => $.caseFile.inRemark, { question: texts.question(question).short });
  const name = words(($) => $.caseFile.fields[field]);
  if (entry === undefined) return name;
  const row = { field: name, row: texts.number(entry) };
  return column === undefined
    ? words(($) => $.caseFile.inRow, row)
    : words(($) => $.caseFile.inColumn, {
        ...row,
        column: words(($) => $.caseFile.columns[column]),
      });
}
