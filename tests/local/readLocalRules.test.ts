import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readLocalRules } from '#local/readLocalRules.ts';

import { lawAmount } from '../support/lawAmount.ts';
import { rulebook } from '../support/realRulebook.ts';
import { root } from '../support/root.ts';
import { runs } from '../support/runs.ts';

const asOf = '2026-11-21';
const example = readFileSync(join(root, 'src/local/example.json'), 'utf8');
const read = (text: string) => readLocalRules(text, rulebook, asOf);
const told = (text: string) => {
  const reading = read(text);
  return reading.ok ? [] : reading.problems;
};
/** A file of these fields, one a line: the first of them stands on line 5. */
const withFields = (...fields: string[]): string =>
  [
    '{',
    '"format": "vagval-settings",',
    '"version": 1,',
    '"name": "Exempelby"',
    ...fields.map((field) => `,${field}`),
    '}',
  ].join('\n');

test('the example is read whole', () => {
  expect(read(example)).toEqual({ ok: true, rules: JSON.parse(example) as unknown });
});

test('a byte order mark and CRLF are no fault', () => {
  expect(read(`\uFEFF${example.replaceAll('\n', '\r\n')}`).ok).toBe(true);
});

describe('own limits can be stricter than the law, never looser:', () => {
  test.each(['limit', 'documentFrom'])('%s', (field) => {
    const figure = Object.values(rulebook.figures).find(({ ownRules }) => ownRules === field);
    const law = lawAmount(rulebook, figure?.id ?? field, asOf);
    const value = law + 1;
    const text = (amount: number): string =>
      withFields(`"directAward": {\n  "${field}": ${amount}\n}`);
    expect(told(text(law))).toEqual([]);
    expect(told(text(value))).toEqual([
      { code: 'looser-than-law', line: 6, place: `directAward.${field}`, value, law },
    ]);
  });
});

describe('a fault is told with its line and place:', () => {
  test.each([
    ['"colour": "blue"', 'unknown-field', 5, 'colour'],
    ['"decisions": [{\n"route": "iop"}]', 'missing', 5, 'decisions[0].level'],
    ['"decisions": [\n{"level": 7}]', 'not-text', 6, 'decisions[0].level'],
    ['"decisions": [\n{"level": " "}]', 'empty', 6, 'decisions[0].level'],
    ['"decisions": {}', 'not-list', 5, 'decisions'],
    ['"contact": []', 'not-object', 5, 'contact'],
    ['"contact": {"email":\n"nobody"}', 'bad-email', 6, 'contact.email'],
    ['"embeddedBy": [{"origin": "https://a.example/"}]', 'bad-origin', 5, 'embeddedBy[0].origin'],
    ['"embeddedBy": [{"origin": "*"}]', 'bad-origin', 5, 'embeddedBy[0].origin'],
    ['"embeddedBy": ["https://a.example"]', 'not-object', 5, 'embeddedBy[0]'],
    ['"directAward": {"limit": "700"}', 'not-number', 5, 'directAward.limit'],
    ['"directAward": {"limit": -1}', 'bad-value', 5, 'directAward.limit'],
    ['"language": "de"', 'bad-value', 5, 'language'],
    ['"updated": "2026-02-30"', 'bad-day', 5, 'updated'],
    [
      '"cases": [{"title": "a", "text": "b", "route": "lease"}]',
      'unknown-route',
      5,
      'cases[0].route',
    ],
    [
      '"sources": [{"title": "a", "href": "javascript:alert(1)"}]',
      'bad-link',
      5,
      'sources[0].href',
    ],
    [
      `"conditions": [{"title": "a", "text": "${'x'.repeat(2001)}"}]`,
      'too-long',
      5,
      'conditions[0].text',
    ],
    [`"grants": {"rules": [${'"x",'.repeat(40)}"x"]}`, 'too-many', 5, 'grants.rules'],
    ['"updated": "2026-01-01",\n"updated": "2026-01-02"', 'twice', 6, 'updated'],
  ])('%s', (field, code, line, place) => {
    expect(told(withFields(field))).toEqual([{ code, line, place }]);
  });

  test('what is no JSON, by what stands there', () => {
    expect(told(withFields('"a": 1,'))).toEqual([{ code: 'not-json', line: 6, found: '}' }]);
    expect(told('{\n"name": Exempelby\n}')).toEqual([
      { code: 'not-json', line: 2, found: 'Exempelby' },
    ]);
    expect(told('{\n"a": 1\n')).toEqual([{ code: 'not-json', line: 3, found: '' }]);
    expect(told('{}\n{}')).toEqual([{ code: 'not-json', line: 2, found: '{' }]);
    expect(told('\n\n01')).toEqual([{ code: 'not-json', line: 3, found: '1' }]);
  });

  test('a file of something else, and one that is far too large', () => {
    expect(told('[]')).toEqual([{ code: 'not-object', line: 1, place: '' }]);
    expect(told(`"${'x'.repeat(400_000)}"`)).toEqual([
      { code: 'too-large', line: 1, limit: 400_000 },
    ]);
  });

  test('a file of ours that is of another kind, by what it says that it is', () => {
    expect(told('{\n"format": "vagval-case", "version": 1}')).toEqual([
      { code: 'other-file', line: 2, value: 'vagval-case' },
    ]);
  });

  test('several, in the order of the file', () => {
    expect(told(withFields('"b": 1', '"contact": 2', '"a": 3')).map(({ line }) => line)).toEqual([
      5, 6, 7,
    ]);
  });
});

describe('whatever the file holds,', () => {
  test('all JSON and nothing but JSON passes the scan, and every fault has a line of the file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), broken()), (text) => {
        const [problem] = told(text);
        expect(problem).toBeDefined();
        expect(problem?.code === 'not-json').toBe(!isJson(text));
        for (const { line } of told(text)) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  test('a field put to something else is refused or read, and never throws', () => {
    const seen = { read: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom('name', 'contact', 'directAward', 'decisions', 'grants', 'cases'),
        fc.jsonValue({ maxDepth: 4 }),
        (field, value) => {
          const data = { ...(JSON.parse(example) as object), [field]: value };
          const reading = read(JSON.stringify(data, null, 2));
          seen[reading.ok ? 'read' : 'refused'] += 1;
          if (reading.ok) expect(JSON.stringify(reading.rules)).not.toMatch(/"href":"(?!https?:)/);
          else expect(reading.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: runs(1000) },
    );
    expect(seen.read).toBeGreaterThan(0);
    expect(seen.refused).toBeGreaterThan(0);
  });

  test('deep nesting does not break the reader', () => {
    expect(told('['.repeat(100_000))).toMatchObject([{ code: 'not-json', line: 1 }]);
    expect(told(`${'['.repeat(500)}${']'.repeat(500)}`)).toMatchObject([{ code: 'not-json' }]);
  });
});

/** The example with something cut out or put in. */
function broken(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(example.length), fc.nat(3), fc.constantFrom('', '"', ',', '{', '\\', '\u0000'))
    .map(([at, length, put]) => example.slice(0, at) + put + example.slice(at + length))
    .filter((text) => told(text).length > 0);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    // Two fields of one name are JSON of a kind; we tell them apart from what is none.
    return true;
  } catch {
    return false;
  }
}

describe('whatever the file holds, nothing throws', () => {
  const reads = (text: string): void => {
    const reading = readLocalRules(text, rulebook, asOf);
    if (!reading.ok) expect(reading.problems.length).toBeGreaterThan(0);
  };

  test.each(['\u00a0', '\u2028', '\v', '\f', '\ufeff', 'x'])('not after its end: %j', (end) => {
    expect(readLocalRules(`{}${end}`, rulebook, asOf)).toMatchObject({ ok: false });
    expect(readLocalRules(`${example.trimEnd()}${end}`, rulebook, asOf)).toMatchObject({
      ok: false,
      problems: [{ code: 'not-json' }],
    });
  });

  test('not any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), reads), { numRuns: runs(500) });
  });

  test('not any JSON, with anything after it', () => {
    const text = fc.tuple(fc.json(), fc.string({ unit: 'binary', maxLength: 3 }));
    fc.assert(
      fc.property(text, (parts) => reads(parts.join(''))),
      { numRuns: runs(500) },
    );
  });

  test('not a good file in which letters have been changed', () => {
    const good = example;
    const change = fc.tuple(
      fc.nat(good.length),
      fc.nat(5),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) =>
        reads(
          changes.reduce(
            (text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone),
            good,
          ),
        ),
      ),
      { numRuns: runs(500) },
    );
  });
});

test('a name that hides letters or turns the reading order is refused', () => {
  for (const name of ['Exempelby\0', 'Exempelby \u202enumok', 'Exempelby \ud800'])
    expect(
      readLocalRules(JSON.stringify({ ...(JSON.parse(example) as object), name }), rulebook, asOf),
      name,
    ).toMatchObject({
      ok: false,
    });
});
