import type * as z from 'zod';

import type { Changed, changelogSchema } from './changelog.ts';
import { problemAt, twice, unknown } from './problemAt.ts';
import type { Problem } from './problem.ts';
import type { RuleFile } from './ruleFile.ts';
import type { Rulebook } from './rulebook.ts';

const whatIs: Readonly<Record<Changed, string>> = {
  routes: 'vägen',
  rules: 'regeln',
  tests: 'prövningen',
  conditions: 'villkoret',
  warnings: 'tecknet',
  questions: 'frågan',
  figures: 'beloppet',
  sources: 'källan',
};

/** Changes touch what there is, and stand with the latest first, which is that of the rule book's own version. */
export function checkChangelog(
  rulebook: Rulebook,
  file: RuleFile<z.infer<typeof changelogSchema>>,
): Problem[] {
  const { changes } = file.data;
  const known = idsIn(rulebook);
  const kinds = Object.keys(whatIs).filter((kind): kind is Changed => Object.hasOwn(known, kind));
  return [
    ...twice(file, changes, 'changes'),
    ...changes.flatMap(({ date, touches }, index) => [
      ...kinds.flatMap((kind) =>
        unknown(
          file,
          touches?.[kind] ?? [],
          ['changes', index, 'touches', kind],
          known[kind],
          whatIs[kind],
        ),
      ),
      ...(date > (changes[index - 1]?.date ?? date)
        ? [problemAt(file, ['changes', index, 'date'], 'ändringarna ska stå med den senaste först')]
        : []),
    ]),
    ...(changes[0]?.version === rulebook.version
      ? []
      : [
          problemAt(
            file,
            ['changes', 0, 'version'],
            `den senaste ändringen gäller inte version ${rulebook.version}; skriv vad som är nytt`,
          ),
        ]),
  ];
}

function idsIn(rulebook: Rulebook): Readonly<Record<Changed, ReadonlySet<string>>> {
  const { routes, candidates, tests, conditions, warnings, questions, figures, sources } = rulebook;
  const rules = routes.flatMap(({ excludedBy, carriedBy }) => [...excludedBy, ...carriedBy]);
  return {
    routes: idsOf(routes),
    rules: idsOf([...rules, ...candidates]),
    tests: idsOf(tests),
    conditions: new Set(Object.keys(conditions)),
    warnings: idsOf(warnings),
    questions: idsOf(questions),
    figures: new Set(Object.keys(figures)),
    sources: new Set(Object.keys(sources)),
  };
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
