import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

import { filesIn } from '../support/filesIn.ts';
import { rulebook } from '../support/realRulebook.ts';
import { root } from '../support/root.ts';

/** Ids that are ordinary words of the code too: kinds of questions, sides, parts of speech of the program. */
const ordinary = new Set(['authority', 'object', 'parts', 'cpv', 'initiative', 'annat']);

const ids = new Set(
  [
    ...rulebook.routes.flatMap(({ id, excludedBy, carriedBy, steps }) => [
      id,
      ...[...excludedBy, ...carriedBy, ...steps].map((one) => one.id),
    ]),
    ...[rulebook.candidates, rulebook.questions, rulebook.tests, rulebook.warnings, rulebook.areas]
      .flat()
      .map(({ id }) => id),
    ...[rulebook.conditions, rulebook.sources, rulebook.figures].flatMap((one) => Object.keys(one)),
  ].filter((id) => !ordinary.has(id)),
);

const found = new Map(
  filesIn('src')
    // There a package has the name of a route.
    .filter((file) => /\.tsx?$/.test(file) && file !== 'src/rulebook/route.ts')
    .map((file) => [file, idsIn(readFileSync(join(root, file), 'utf8'))] as const)
    .filter(([, named]) => named.length > 0),
);

test('no route stands in src: adding one is a matter of rules and words', () => {
  const routes = new Set(rulebook.routes.map(({ id }) => id));
  const naming = [...found].filter(([, named]) => named.some((id) => routes.has(id)));
  expect(naming.map(([file]) => file)).toEqual([]);
});

test('no other id of the rule book stands in src', () => {
  expect([...found].map(([file, named]) => `${file}: ${named.join(', ')}`)).toEqual([]);
});

describe('an id is found', () => {
  test.each(["route('iop')", "const a = ['grant'];", 'x[`tender`]', "if (id === 'contract') {}"])(
    'in %s',
    (code) => expect(idsIn(code)).toHaveLength(1),
  );

  test.each(["import a from 'iop';", '// iop', 'const iop = grant.tender;', "'Iop'"])(
    'but not in %s',
    (code) => expect(idsIn(code)).toEqual([]),
  );
});

/** The ids that stand as texts in some code, each once. */
function idsIn(code: string): string[] {
  const named = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) && ids.has(node.text)) named.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.tsx', code, ts.ScriptTarget.Latest));
  return [...named].toSorted();
}
