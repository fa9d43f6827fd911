import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { DmnModdle } from 'dmn-moddle';
import { unaryTest, evaluate } from 'feelin';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { figureAt } from '#reasoning/index.ts';

import { rulebook } from '../support/realRulebook.ts';
import { root } from '../support/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'vagval-data-'));
const data = join(folder, 'data');
const json = (file: string): unknown => JSON.parse(readFileSync(join(data, file), 'utf8'));

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/data.mjs'), data]);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the rule files follow their schema, and a broken one does not', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    json('rulebook.schema.json') as object,
  );
  const rules = json('rulebook.json') as { figures: { figures: unknown[] } };
  expect(validate(rules), JSON.stringify(validate.errors)).toBe(true);
  rules.figures.figures.push({ id: 'broken' });
  expect(validate(rules)).toBe(false);
});

// A stranger's program: it has the package, the cases and Node, and nothing of ours.
test('another program gets from the package what the cases say', () => {
  symlinkSync(data, join(folder, 'vagval-rules'));
  const program = join(folder, 'stranger.mjs');
  writeFileSync(
    program,
    `import { readFileSync } from 'node:fs';
    import { assess, missing, plan, rulebook } from './vagval-rules/index.js';
    const cases = JSON.parse(readFileSync(process.argv[2], 'utf8'));
    const wrong = cases.filter(({ answers, asOf, outcome }) => {
      const { status, recommended } = assess(answers, asOf);
      return status !== outcome.status || recommended !== outcome.recommended;
    });
    const [first] = missing({}, rulebook.lawCheckedTo);
    console.log(JSON.stringify([cases.length, wrong.length, first, plan({}, rulebook.lawCheckedTo).lines.length > 0]));`,
  );
  const said = execFileSync(process.execPath, [program, join(data, 'cases.json')], {
    encoding: 'utf8',
  });
  const [all, wrong, first, hasPlan] = JSON.parse(said) as [number, number, string, boolean];
  expect(all).toBeGreaterThan(300);
  expect(wrong).toBe(0);
  expect(rulebook.questions.map(({ id }) => id)).toContain(first);
  expect(hasPlan).toBe(true);
});

test('the types of the package are those of its program', () => {
  type Promised = typeof import('../../scripts/openData/index.d.ts');
  const isKept: typeof import('../../scripts/openData/program.ts') extends Promised ? true : false =
    true;
  expect(isKept).toBe(true);
});

test('the sources are JSON-LD: every place has an address, and acts say whose they are', () => {
  const { '@graph': works } = json('sources.jsonld') as {
    '@graph': { '@type': string; legislationJurisdiction?: string; hasPart: Place[] }[];
  };
  const places = works.flatMap(({ hasPart }) => hasPart);
  expect(places).toHaveLength(Object.keys(rulebook.sources).length);
  expect(places.every(({ url }) => URL.canParse(url))).toBe(true);
  const contract = places.find(({ identifier }) => identifier === 'lou-1-15');
  expect(contract?.abstract?.map((says) => says['@language'])).toEqual(['sv', 'en']);
  expect(places.find(({ identifier }) => identifier === 'iba-molecular')).not.toHaveProperty(
    'abstract',
  );
  const acts = works.filter((work) => work['@type'] === 'Legislation');
  expect(acts.map((act) => act.legislationJurisdiction)).toEqual(
    expect.arrayContaining(['SE', 'EU']),
  );
});

type Place = {
  readonly identifier: string;
  readonly url: string;
  readonly abstract?: readonly { readonly '@language': string; readonly '@value': string }[];
};
type Text = { readonly text: string };
type Decision = {
  readonly id: string;
  readonly decisionLogic: {
    readonly rule: readonly { inputEntry: readonly Text[]; outputEntry: readonly Text[] }[];
  };
};

test('a DMN engine reads the same amounts out of the tables as we do', async () => {
  const { rootElement } = await new DmnModdle().fromXML(
    readFileSync(join(data, 'decisions.dmn'), 'utf8'),
  );
  const decisions = (rootElement as { drgElement: readonly Decision[] }).drgElement;
  for (const id of Object.keys(rulebook.figures)) {
    const rules = decisions.find((decision) => decision.id === id)?.decisionLogic.rule ?? [];
    for (const day of ['2021-06-01', '2023-12-31', '2024-01-01', '2026-11-29', '2031-01-01']) {
      const hits = rules.filter(
        ({ inputEntry: [entry] }) =>
          unaryTest(entry?.text ?? '', { '?': evaluate(`date("${day}")`, {}).value }).value ===
          true,
      );
      const [hit] = hits.map(({ outputEntry: [entry] }) => Number(entry?.text));
      expect(hits.length, id).toBeLessThan(2);
      expect(hit, `${id} ${day}`).toBe(figureAt(rulebook, id, day)?.amount);
    }
  }
});
