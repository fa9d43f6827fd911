import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { checkCase } from '#cli/checkCase.ts';
import { type Problem, readRulebook, readWorkedCases } from '#rulebook/index.ts';

import { rulesFolder } from '../support/realRulebook.ts';
import { inFolder } from '../support/smallRulebook.ts';

const readme = readFileSync(join(rulesFolder, 'README.md'), 'utf8');

test('the jurist’s guide names every file and folder of the rules', () => {
  const names = readdirSync(rulesFolder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `\`${entry.name}/\`` : `\`${entry.name}\``))
    .filter((name) => name !== '`README.md`');
  expect(names.filter((name) => !readme.includes(name))).toEqual([]);
});

test('the jurist’s guide explains every operator', () => {
  const schema = readFileSync(join(rulesFolder, 'schema', 'test.schema.json'), 'utf8');
  const { $defs } = JSON.parse(schema) as {
    $defs: Record<string, { anyOf: { properties?: Record<string, unknown> }[] }>;
  };
  const operators = new Set(
    Object.values($defs).flatMap(({ anyOf }) =>
      anyOf.flatMap(({ properties = {} }) => Object.keys(properties)),
    ),
  );
  expect([...operators].filter((name) => !readme.includes(`${name}:`))).toEqual([]);
});

describe('the worked change of the jurist’s guide', () => {
  const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  const [figure, source, worked] = ['documentation-limit', 'lou-19a-11-2027', 'documentation-2027']
    .map((id) => blocks.find((block) => block.startsWith(`- id: ${id}`)) ?? '')
    .map((block) => block.replaceAll(/^(?=.)/gm, '  '));

  test('first gives the answer that the guide shows', () => {
    expect(afterChange(figure)).toEqual([
      'källan ”lou-19a-11-2027” finns inte; kontrollera stavningen',
    ]);
  });

  test('ends in whole rules', () => {
    expect(afterChange(figure, source, worked)).toEqual([]);
  });

  function afterChange(figure = '', source = '', worked = ''): string[] {
    return inFolder({}, (folder) => {
      cpSync(rulesFolder, folder, { recursive: true });
      rewrite(folder, 'figures.yaml', (text) =>
        text.replace(/ {2}- id: documentation-limit\n(?: {4}.*\n)+/, figure),
      );
      rewrite(folder, 'sources/lou.yaml', (text) =>
        text.replace('provisions:\n', `provisions:\n${source}`),
      );
      rewrite(folder, 'cases/worked-value.yaml', (text) => text + worked);
      return problemsIn(folder);
    });
  }
});

function rewrite(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function problemsIn(folder: string): string[] {
  const reading = readRulebook(folder);
  if (!reading.ok) return reading.problems.map(({ message }) => message);
  const problems: Problem[] = [];
  const cases = readWorkedCases(folder, problems).filter(({ id }) =>
    id.startsWith('documentation'),
  );
  return [
    ...problems.map(({ message }) => message),
    ...cases.flatMap((given) => checkCase(reading.rulebook, given)),
  ];
}
