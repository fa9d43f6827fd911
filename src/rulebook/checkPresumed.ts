import type { Problem } from './problem.ts';
import type { RuleFiles } from './ruleFiles.ts';

/** What is presumed is an answer the question has, and an amount is confirmed by one in its own unit. */
export function checkPresumed(files: RuleFiles): Problem[] {
  return [...presumedAnswers(files), ...confirmedAmounts(files)];
}

function presumedAnswers(files: RuleFiles): Problem[] {
  return files.questions.flatMap(({ file, data, lineOf }) =>
    data.questions.flatMap((question, i): Problem[] => {
      if (question.kind !== 'choice' || question.presume === undefined) return [];
      const { answer } = question.presume;
      if (question.answers.includes(answer)) return [];
      const line = lineOf(['questions', i, 'presume', 'answer']);
      return [{ file, line, message: `frågan ”${question.id}” har inget svar ”${answer}”` }];
    }),
  );
}

function confirmedAmounts(files: RuleFiles): Problem[] {
  const questions = files.questions.flatMap(({ data }) => data.questions);
  return files['figures.yaml'].flatMap(({ file, data, lineOf }) =>
    data.figures.flatMap(({ id, unit, periods }, figure) =>
      periods.flatMap(({ confirmedBy }, i): Problem[] => {
        const question = questions.find((candidate) => candidate.id === confirmedBy);
        if (question === undefined) return [];
        if ((question.kind === 'amount' || question.kind === 'number') && question.unit === unit)
          return [];
        const line = lineOf(['figures', figure, 'periods', i, 'confirmedBy']);
        const message = `beloppet ”${id}” är i ${unit}, men det är inte svaret på frågan ”${question.id}”`;
        return [{ file, line, message }];
      }),
    ),
  );
}
