import type { Problem } from './problem.ts';
import type { RuleFiles } from './ruleFiles.ts';

/** Each way a case can end – every route, none, undecided – has its papers, once; and answers that papers name are answers. */
export function checkPapers(files: RuleFiles): Problem[] {
  const ends = [...files.routes.map(({ data }) => data.id), 'none', 'undecided'];
  return files['papers.yaml'].flatMap(({ file, data, lineOf }) => {
    const told = data.outcomes.map(({ outcome }) => outcome);
    const strange = data.outcomes.flatMap(({ outcome }, index) =>
      ends.includes(outcome) && told.indexOf(outcome) === index
        ? []
        : [
            {
              file,
              line: lineOf(['outcomes', index, 'outcome']),
              message: ends.includes(outcome)
                ? `utfallet ”${outcome}” står redan i listan; skriv det en gång`
                : `utfallet ”${outcome}” är varken en väg, none eller undecided`,
            },
          ],
    );
    const absent = ends
      .filter((end) => !told.includes(end))
      .map((end) => ({
        file,
        line: lineOf(['outcomes']),
        message: `utfallet ”${end}” saknar handlingar; skriv vilka som erbjuds`,
      }));
    const answers = new Map(
      files.questions.flatMap((stage) =>
        stage.data.questions.map((question) => [
          question.id,
          question.kind === 'choice' ? question.answers : [],
        ]),
      ),
    );
    const named = [
      ...(data.checks ?? []).map(({ question = '', good = [] }, index) => ({
        question,
        among: good,
        path: ['checks', index, 'good'],
      })),
      ...(data.appeal === undefined
        ? []
        : [
            {
              question: data.appeal.question,
              among: data.appeal.isOneOf,
              path: ['appeal', 'isOneOf'],
            },
          ]),
    ];
    const wrong = named.flatMap(({ question, among, path }) =>
      among
        .filter((answer) => answers.get(question)?.includes(answer) === false)
        .map((answer) => ({
          file,
          line: lineOf(path),
          message: `frågan ”${question}” har inget svar ”${answer}”`,
        })),
    );
    return [...strange, ...absent, ...wrong];
  });
}
