import type { Criterion } from './criterion.ts';
import type { Path, Problem } from './problem.ts';
import type { RuleFiles } from './ruleFiles.ts';

/**
 * What is assumed is something the question can be answered with; no fork and no wish is assumed; and where
 * a lenient assumption follows from a tag, each area with that tag says on what it rests.
 */
export function checkAssumptions(files: RuleFiles): Problem[] {
  return files.questions.flatMap(({ file, data, lineOf }) =>
    data.questions.flatMap((question, i) => {
      if (!('assume' in question) || question.assume === undefined) return [];
      const { id, role } = question;
      const say = (path: Path, message: string): Problem => ({
        file,
        line: lineOf(['questions', i, 'assume', ...path]),
        message,
      });
      return [
        ...(role === 'fork' || role === 'choice'
          ? [say([], `frågan ”${id}” har rollen ${role} och får inte antas; ta bort assume`)]
          : []),
        ...question.assume.flatMap((assumption, j) => {
          const { answer } = assumption;
          if (typeof answer === 'number')
            return question.kind !== 'choice' && answer > question.max
              ? [say([j, 'answer'], `frågan ”${id}” kan inte besvaras med ${answer}`)]
              : [];
          const known = question.kind === 'choice' ? question.answers : [];
          const not = 'not' in assumption ? (assumption.not ?? []) : [];
          return [
            ...[answer ?? [], ...not]
              .flat()
              .filter((one) => !known.includes(one))
              .map((one) => say([j], `frågan ”${id}” har inget svar ”${one}”`)),
            ...(known.every((one) => not.includes(one))
              ? [say([j], `frågan ”${id}” har inget svar kvar att anta`)]
              : []),
          ];
        }),
        ...question.assume
          .filter(({ kind }) => kind === 'lenient')
          .flatMap(({ when }) => (when === undefined ? [] : tagsIn(when)))
          .flatMap((tag) => areasWithoutSource(files, tag)),
      ];
    }),
  );
}

function areasWithoutSource(files: RuleFiles, tag: string): Problem[] {
  return files['areas.yaml'].flatMap(({ file, data, lineOf }) =>
    data.areas.flatMap(({ tags, sources }, i): Problem[] =>
      tags.includes(tag) && sources === undefined
        ? [
            {
              file,
              line: lineOf(['areas', i, 'tags']),
              message: `något antas av märket ”${tag}”; skriv sources som visar att det stämmer här`,
            },
          ]
        : [],
    ),
  );
}

function tagsIn(criterion: Criterion): string[] {
  if ('all' in criterion) return criterion.all.flatMap(tagsIn);
  if ('any' in criterion) return criterion.any.flatMap(tagsIn);
  return 'area' in criterion ? [criterion.area] : [];
}
