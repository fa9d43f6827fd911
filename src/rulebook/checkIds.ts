import { type Definition, definitionsIn } from './definitionsIn.ts';
import type { Path, Problem } from './problem.ts';
import { referencesIn } from './referencesIn.ts';
import type { RuleFile } from './ruleFile.ts';
import type { RuleFiles } from './ruleFiles.ts';

type Location = { readonly file: RuleFile<unknown>; readonly path: Path };

const nameOfKind: Readonly<Record<Definition['kind'], string>> = {
  test: 'testet',
  question: 'frågan',
  figure: 'beloppet',
  codes: 'CPV-listan',
  tag: 'områdesmärket',
  source: 'källan',
  condition: 'villkoret',
  route: 'vägen',
  group: 'områdesgruppen',
  rule: 'regeln',
  step: 'steget',
  warning: 'varningstecknet',
  areaId: 'området',
  term: 'ordet',
};

/** What nothing in the rule files needs to point to. */
const standsAlone: readonly Definition['kind'][] = [
  'rule',
  'step',
  'route',
  'warning',
  'areaId',
  'term',
];

/**
 * Ids are unique, every reference leads somewhere and nothing lies unused. `cited` are the sources that
 * what is read beside the rule book rests on.
 */
export function checkIds(files: RuleFiles, cited: ReadonlySet<string>): Problem[] {
  const all: readonly RuleFile<unknown>[] = Object.values(files).flat();
  const definitions = definitionsIn(files);
  const references = all.flatMap((file) =>
    referencesIn(file.data).map((reference) => ({ ...reference, file })),
  );
  const say = ({ file, path }: Location, message: string): Problem => ({
    file: file.file,
    line: file.lineOf(path),
    message,
  });
  const key = ({ kind, id }: { kind: string; id: string }): string => `${kind} ${id}`;
  const defined = new Set(definitions.map(key));
  const used = new Set([
    ...references.map(key),
    ...[...cited].map((id) => key({ kind: 'source', id })),
  ]);

  const missing = references
    .filter((reference) => !defined.has(key(reference)))
    .map((reference) =>
      say(
        reference,
        `${nameOfKind[reference.kind]} ”${reference.id}” finns inte; kontrollera stavningen`,
      ),
    );
  const seen = new Set<string>();
  const twice = definitions.flatMap((definition) => {
    const again = seen.has(key(definition)) && definition.kind !== 'tag';
    seen.add(key(definition));
    return again
      ? [
          say(
            definition,
            `${nameOfKind[definition.kind]} ”${definition.id}” finns redan; välj ett annat id`,
          ),
        ]
      : [];
  });
  const unused = definitions
    .filter((definition) => !standsAlone.includes(definition.kind))
    .filter((definition) => !used.has(key(definition)) && !isAskedByOperator(files, definition.id))
    .map((definition) =>
      say(
        definition,
        `${nameOfKind[definition.kind]} ”${definition.id}” används aldrig; ta bort raderna om de är överflödiga`,
      ),
    );
  return [...missing, ...twice, ...unused];
}

/** The area and the code are asked by `area` and `inCodes`, which do not name them. */
function isAskedByOperator(files: RuleFiles, id: string): boolean {
  return files.questions.some(({ data }) =>
    data.questions.some(
      (question) => question.id === id && ['area', 'cpv'].includes(question.kind),
    ),
  );
}
