import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import {
  type CaseFileResult,
  compareWithNow,
  readCaseFile,
  readLink,
  writeCaseFile,
  writeLink,
} from '#casefile/index.ts';
import { packText } from '#casefile/packText.ts';

import { sampleFile } from './sampleFile.ts';
import { runs } from '../support/runs.ts';

const file = sampleFile(rulebook);
const text = writeCaseFile(file);
const link = await writeLink(file, { withText: true });

/** One thing that goes wrong with a text on its way. */
const mishap = fc.oneof(
  fc.nat().map((at) => (whole: string) => whole.slice(0, at % (whole.length + 1))),
  fc
    .tuple(fc.nat(), fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constant('\uD800')))
    .map(
      ([at, other]) =>
        (whole: string) =>
          spliced(whole, at, 1, other),
    ),
  fc
    .tuple(fc.nat(), fc.constantFrom('"', '{', '}', ',', '#', '__proto__', '<script>', '\u0000'))
    .map(
      ([at, other]) =>
        (whole: string) =>
          spliced(whole, at, 0, other),
    ),
  fc.tuple(fc.nat(), fc.nat({ max: 50 })).map(
    ([at, length]) =>
      (whole: string) =>
        spliced(whole, at, length, ''),
  ),
  // A number or a word becomes something else: huge, of another type, nested deep.
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom('1e999', '-1', '9'.repeat(400), 'null', 'true', '[]', '{}', '""', 'deep'),
    )
    .map(([at, other]) => (whole: string) => {
      const values = [...whole.matchAll(/"(?:[^"\\]|\\.)*"|\d+/g)];
      const value = values[at % Math.max(1, values.length)];
      const put = other === 'deep' ? `${'[{"a":'.repeat(2_000)}1${'}]'.repeat(2_000)}` : other;
      return value === undefined ? whole : spliced(whole, value.index, value[0].length, put);
    }),
);
const mishaps = fc.array(mishap, { minLength: 1, maxLength: 3 });

function spliced(whole: string, at: number, length: number, other: string): string {
  const from = at % (whole.length + 1);
  return `${whole.slice(0, from)}${other}${whole.slice(from + length)}`;
}

function after(whole: string, changes: readonly ((whole: string) => string)[]): string {
  return changes.reduce((changed, change) => change(changed), whole);
}

/** How many were read and how many refused since the test began: one of each kind at least must be seen. */
const seen = { read: 0, refused: 0 };
beforeEach(() => Object.assign(seen, { read: 0, refused: 0 }));
afterEach(() => {
  expect(seen.read).toBeGreaterThan(0);
  expect(seen.refused).toBeGreaterThan(0);
});

/** A case that can be written, read and compared again; or at least one problem. */
function expectSound(result: CaseFileResult): void {
  seen[result.ok ? 'read' : 'refused'] += 1;
  if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
  else {
    const again = readCaseFile(rulebook, writeCaseFile(result.file));
    expect(again).toMatchObject({ ok: true, file: result.file });
    expect(compareWithNow(rulebook, result.file).outcome.now).toBeDefined();
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
}

describe('whatever happens to a case on its way, it is a case or has a problem:', () => {
  test('as a file', () => {
    fc.assert(
      fc.property(mishaps, (changes) => expectSound(readCaseFile(rulebook, after(text, changes)))),
      { numRuns: runs(600) },
    );
  });

  test('as a link', async () => {
    await fc.assert(
      fc.asyncProperty(mishaps, async (changes) =>
        expectSound(await readLink(rulebook, after(link, changes))),
      ),
      { numRuns: runs(600) },
    );
  });

  test('as a link that someone has made up', async () => {
    const { answers, asOf, savedAt, notes } = file;
    const line = Object.entries(answers).map(([id, answer]) => `${id}=${answer}`);
    const stamp = Object.values(file.rulebook ?? {});
    const list = JSON.stringify([asOf, savedAt, stamp, line.join('&'), ['decided'], notes]);
    await fc.assert(
      fc.asyncProperty(mishaps, async (changes) =>
        expectSound(await readLink(rulebook, `a1.${await packText(after(list, changes))}`)),
      ),
      { numRuns: runs(600) },
    );
  });
});
