import type { Problem } from './problem.ts';
import { type ReferenceKind, referencesIn } from './referencesIn.ts';
import type { Path, RuleFile } from './ruleFile.ts';
import type { RuleFiles } from './ruleFiles.ts';
import { testsInOrder } from './testsInOrder.ts';

type Place = { readonly file: RuleFile<unknown>; readonly path: Path };
type Definition = Place & { readonly kind: ReferenceKind | 'rule' | 'step'; readonly id: string };

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
};

/** Ids are unique, every reference leads somewhere, nothing lies unused and no test waits for itself. */
export function checkIds(files: RuleFiles): Problem[] {
  const all: readonly RuleFile<unknown>[] = Object.values(files).flat();
  const definitions = definitionsIn(files);
  const references = all.flatMap((file) =>
    referencesIn(file.data).map((reference) => ({ ...reference, file })),
  );
  const say = ({ file, path }: Place, message: string): Problem => ({
    file: file.file,
    line: file.lineOf(path),
    message,
  });
  const key = ({ kind, id }: { kind: string; id: string }): string => `${kind} ${id}`;
  const defined = new Set(definitions.map(key));
  const used = new Set(references.map(key));

  const missing = references
    .filter((reference) => !defined.has(key(reference)))
    .map((reference) =>
      say(
        reference,
        `${nameOfKind[reference.kind]} ”${reference.id}” finns inte; kontrollera stavningen eller lägg till den`,
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
    .filter((definition) => !['rule', 'step', 'route'].includes(definition.kind))
    .filter((definition) => !used.has(key(definition)) && !isAskedByOperator(files, definition.id))
    .map((definition) =>
      say(
        definition,
        `${nameOfKind[definition.kind]} ”${definition.id}” används inte; ta bort den eller använd den`,
      ),
    );
  return [...missing, ...twice, ...unused, ...circles(files), ...titlePage(files)];
}

function definitionsIn(files: RuleFiles): Definition[] {
  const found: Definition[] = [];
  const add = (
    kind: Definition['kind'],
    id: string,
    file: RuleFile<unknown>,
    ...path: Path
  ): void => {
    found.push({ kind, id, file, path });
  };
  for (const file of files.sources)
    file.data.provisions.forEach(({ id }, i) => add('source', id, file, 'provisions', i, 'id'));
  for (const file of files['figures.yaml'])
    file.data.figures.forEach(({ id }, i) => add('figure', id, file, 'figures', i, 'id'));
  for (const file of files.codes) add('codes', file.data.id, file, 'id');
  for (const file of files['areas.yaml']) {
    file.data.groups.forEach((id, i) => add('group', id, file, 'groups', i));
    file.data.areas.forEach(({ tags }, i) =>
      tags.forEach((tag, j) => add('tag', tag, file, 'areas', i, 'tags', j)),
    );
  }
  for (const file of files.questions)
    file.data.questions.forEach(({ id }, i) => add('question', id, file, 'questions', i, 'id'));
  for (const file of files.tests) add('test', file.data.id, file, 'id');
  for (const file of files.conditions)
    file.data.conditions.forEach(({ id }, i) => add('condition', id, file, 'conditions', i, 'id'));
  for (const file of files['gates.yaml'])
    file.data.gates.forEach(({ id }, i) => add('rule', id, file, 'gates', i, 'id'));
  for (const file of files['recommendation.yaml']) {
    file.data.candidates.forEach(({ id }, i) => add('rule', id, file, 'candidates', i, 'id'));
    file.data.none.steps.forEach(({ id }, i) => add('step', id, file, 'none', 'steps', i, 'id'));
  }
  for (const file of files.routes) {
    add('route', file.data.id, file, 'id');
    file.data.excludedBy.forEach(({ id }, i) => add('rule', id, file, 'excludedBy', i, 'id'));
    file.data.carriedBy.forEach(({ id }, i) => add('rule', id, file, 'carriedBy', i, 'id'));
    file.data.steps.forEach(({ id }, i) => add('step', id, file, 'steps', i, 'id'));
  }
  return found;
}

function circles(files: RuleFiles): Problem[] {
  const tests = testsInOrder(
    files.tests.map(({ data, file, lineOf }) => ({ ...data, file, lineOf })),
  );
  return tests.flatMap(({ file, lineOf, ...test }, position) =>
    referencesIn(test)
      .filter(({ kind }) => kind === 'test')
      .filter(({ id }) => tests.findIndex((other) => other.id === id) >= position)
      .map(({ id, path }) => ({
        file,
        line: lineOf(path),
        message: `testet ”${test.id}” går i cirkel genom ”${id}”; bryt cirkeln`,
      })),
  );
}

function titlePage(files: RuleFiles): Problem[] {
  return files['rulebook.yaml'].flatMap((page) => {
    const stages = files.questions.map(({ data }) => data.stage);
    const routes = files.routes.map(({ data }) => data.id);
    const compare = (field: 'stages' | 'routes', have: readonly string[]): Problem[] =>
      [...new Set([...page.data[field], ...have])]
        .filter((id) => !page.data[field].includes(id) || !have.includes(id))
        .map((id) => ({
          file: page.file,
          line: page.lineOf([field]),
          message: `${field}: ”${id}” ska finnas både här och som egen fil`,
        }));
    return [...compare('stages', stages), ...compare('routes', routes)];
  });
}

/** The area and the code are asked by `area` and `inCodes`, which do not name them. */
function isAskedByOperator(files: RuleFiles, id: string): boolean {
  return files.questions.some(({ data }) =>
    data.questions.some(
      (question) => question.id === id && ['area', 'cpv'].includes(question.kind),
    ),
  );
}
