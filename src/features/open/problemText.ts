import type { CaseProblem, Place } from '#casefile/index.ts';
import type { Texts } from '#texts/index.ts';

/** What is wrong in a case from outside, where, and what to do about it. */
export function problemText(problem: CaseProblem, texts: Texts): string {
  return texts.t(($) => $.caseFile.problems[problem.code], {
    ...problem,
    ...('limit' in problem && { limit: texts.number(problem.limit) }),
    ...('question' in problem && { question: texts.question(problem.question).short }),
    ...('place' in problem && {
      place:
        typeof problem.place === 'string'
          ? partText(problem.place, texts)
          : placeText(problem.place, texts),
    }),
  });
}

/** A part of the file without which there is no case. */
function partText(part: string, { t }: Texts): string {
  const known = (['asOf', 'answers', 'version'] as const).find((name) => name === part);
  return t(($) => $.caseFile.parts[known ?? 'file']);
}

/** A place in the notes as a person would point it out: "samråden, rad 2, dagen". */
function placeText({ field, entry, column, question }: Place, texts: Texts): string {
  const { t, number } = texts;
  if (question !== undefined)
    return t(($) => $.caseFile.inRemark, { question: texts.question(question).short });
  const name = t(($) => $.caseFile.fields[field]);
  if (entry === undefined) return name;
  const row = { field: name, row: number(entry) };
  return column === undefined
    ? t(($) => $.caseFile.inRow, row)
    : t(($) => $.caseFile.inColumn, { ...row, column: t(($) => $.caseFile.columns[column]) });
}
