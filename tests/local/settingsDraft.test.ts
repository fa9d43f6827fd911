import { expect, test } from 'vitest';

import { exampleText } from '#local/index.ts';
import { readLocalRules } from '#local/readLocalRules.ts';
import { openSettings, writeSettings } from '#local/settingsDraft.ts';
import { settingsFields } from '#local/settingsFields.ts';

import { rulebook } from '../support/realRulebook.ts';

const opened = (text: string) => {
  const found = openSettings(text);
  if (!found.ok) throw new Error('The settings were not opened.');
  return found;
};

test('the fields are those of the schema, each of its kind', () => {
  const fields = settingsFields();
  expect(fields.map(({ name }) => name).join(' ')).toBe(
    'name language updated wordTemplate embeddedBy contact directAward decisions grants conditions sources cases',
  );
  const shapes = Object.fromEntries(fields.map(({ name, shape }) => [name, shape]));
  expect(shapes['name']).toEqual({ kind: 'text', isLong: false, max: 300 });
  expect(shapes['language']).toEqual({ kind: 'choice', values: ['sv', 'en'] });
  expect(shapes['updated']).toEqual({ kind: 'day' });
  expect(shapes['grants']).toMatchObject({
    kind: 'group',
    fields: [
      { name: 'rules', shape: { kind: 'list', item: { kind: 'text', isLong: true }, max: 40 } },
      { name: 'links', shape: { kind: 'list', item: { kind: 'group' } } },
    ],
  });
  expect(fields.filter(({ isRequired }) => isRequired).map(({ name }) => name)).toEqual(['name']);
});

test('a file that is opened and saved is the same file', async () => {
  const text = await exampleText();
  expect(writeSettings(opened(text).draft)).toBe(text);
  const own = JSON.stringify({ $schema: 'x', ...JSON.parse(text) }, null, 2);
  expect(writeSettings(opened(own).draft)).toBe(`${own}\n`);
});

test('what is left empty is not written, but a row of a list keeps its place', () => {
  const text = writeSettings({
    name: 'Exempelby',
    contact: { name: '', email: '' },
    cases: [],
    decisions: [{ level: '' }, { level: 'Nämnden' }],
    grants: { rules: ['', 'b'] },
  });
  expect(JSON.parse(text)).toEqual({
    format: 'vagval-settings',
    version: 1,
    name: 'Exempelby',
    decisions: [{}, { level: 'Nämnden' }],
    grants: { rules: ['', 'b'] },
  });
  const reading = readLocalRules(text, rulebook, '2026-11-21');
  expect(reading.ok ? [] : reading.problems.map((one) => 'place' in one && one.place)).toEqual([
    'decisions[0].level',
    'grants.rules[0]',
  ]);
});

test('comments and unknown fields are told of, and a wrong value stays to be put right', () => {
  const text = '{\n// hej\n"name": 7, "logo": 1, "contact": {"fax": "x"},}';
  expect(opened(text)).toEqual({
    ok: true,
    draft: { name: 7, contact: {} },
    hasComments: true,
    leftOut: ['logo', 'contact.fax'],
  });
  expect(opened('{"name": "a"}').hasComments).toBe(false);
  expect(opened('{}').draft).toEqual({});
});

test.each(['', '[]', '7', '{"name":', 'null', '{"name" "a"}'])('%j is not opened', (text) => {
  expect(openSettings(text)).toEqual({ ok: false });
});
