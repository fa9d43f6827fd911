import * as fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';

import { assess } from '#reasoning/index.ts';
import { columnsOf } from '#features/agreements/columnsOf.ts';
import { createTexts, loadTexts } from '#texts/index.ts';
import { toCsv } from '#ui/toCsv.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { readAgreementFile as read } from '../../support/readAgreementFile.ts';
import { patience, runs } from '../../support/runs.ts';

vi.setConfig({ testTimeout: patience });

const today = '2026-11-29';
const texts = createTexts('sv', rulebook, today);
beforeAll(async () => loadTexts('sv', 'walk', 'result', 'case'));

const ids = rulebook.questions.map(({ id }) => id);
const odd = [
  '__proto__',
  'constructor',
  '=1+1',
  '"',
  '""',
  ';',
  ',',
  '\t',
  '\r\n',
  '\n',
  '\u0000',
  '\u202E',
  '\uFEFF',
];
const cell = fc.oneof(
  fc.constantFrom(
    'Jouren',
    'yes',
    'Vet inte',
    '1,2 mkr',
    '2027-02-30',
    '2027-12-31',
    '85311300',
    ...odd,
  ),
  fc.string({ maxLength: 10 }),
);
const sign = fc.constantFrom(';', ',', '\t');

test('any text is a table or a case that can be assessed, or has a reason why not', async () => {
  const pieces = fc.array(
    fc.oneof(cell, fc.constantFrom('Avtal', 'Slutar', ...ids, ';', ',', '\n', '{')),
    { maxLength: 40 },
  );
  const text = fc.oneof(
    pieces.map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
    fc.json(),
  );
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom('a.csv', 'a.json', 'a'), async (written, name) => {
      const { agreements, problems } = await read(written, name);
      expect(agreements.length + problems.length).toBeGreaterThan(0);
      for (const problem of problems) expect(problem).not.toMatch(/undefined|\{\{|\[object/);
      for (const { answers, asOf } of agreements.slice(0, 2))
        expect(assess(rulebook, answers, asOf).status).toMatch(/\w/);
    }),
    { numRuns: runs(100) },
  );
});

test('each row of a table is an agreement, whatever stands in its cells and between them', async () => {
  const row = fc.array(cell, { minLength: 4, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      sign,
      fc.boolean(),
      async (rows, between, isMarked) => {
        const head = ['Avtal', 'Slutar', ...ids.slice(0, 2)];
        const quoted = [head, ...rows.map((cells, at) => [`Rad ${at}`, ...cells.slice(1)])].map(
          (cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(between),
        );
        const { agreements } = await read((isMarked ? '\uFEFF' : '') + quoted.join('\r\n'));
        expect(agreements.map(({ name }) => name)).toEqual(rows.map((_, at) => `Rad ${at}`));
      },
    ),
    { numRuns: runs(100) },
  );
});

test('what we write as CSV we read as it was', async () => {
  const titles = columnsOf(rulebook, texts, texts.words('case')).map(({ title }) => title);
  const plain = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `A ${text.trim()}`.trim());
  await fc.assert(
    fc.asyncProperty(plain, plain, async (name, organisation) => {
      const { agreements, problems } = await read(toCsv([titles, [name, organisation]]));
      expect(problems).toEqual([]);
      expect(agreements).toMatchObject([{ name, organisation }]);
    }),
    { numRuns: runs(100) },
  );
});
