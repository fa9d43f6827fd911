import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createCircuit } from '#reasoning/circuit.ts';
import type { Values } from '#reasoning/gates.ts';
import { createParts } from '#reasoning/parts.ts';
import { createPatterns, findMade, keepMade } from '#reasoning/patterns.ts';
import { FAILS, HOLDS, type Truth, UNKNOWN } from '#reasoning/truth.ts';

const many = 40;
const variables = Array.from({ length: many }, (_, variable) => variable);
/** Every other variable, so that what lies between must not count. */
const counted = variables.filter((variable) => variable % 2 === 0);
const given = fc.array(fc.constantFrom(0, 1, 2), { minLength: many, maxLength: many });

const parts = createParts(variables.map(() => 3));
const circuit = createCircuit(many, parts);
const truths: readonly Truth[] = [FAILS, UNKNOWN, HOLDS];
const words = circuit.wordsOf(counted.map((variable) => parts.leaf(variable, truths)));

function values(classes: readonly number[]): Values {
  const laid = circuit.layOut();
  laid.set(classes);
  circuit.run(laid);
  return laid;
}
const all = (truth: Truth, other: Truth = truth, at = -1): Values =>
  values(variables.map((variable) => (variable === at ? other : truth)));

test('what was kept is found in every case that stands alike, and in no other', () => {
  fc.assert(
    fc.property(given, given, (kept, asked) => {
      const patterns = createPatterns<object>(words);
      const made = {};
      keepMade(patterns, values(kept), made);
      const alike = counted.every((variable) => kept[variable] === asked[variable]);
      expect(findMade(patterns, values(asked))).toBe(alike ? made : undefined);
      const same = asked.map((truth, variable) => (variable % 2 === 0 ? kept[variable] : truth));
      expect(findMade(patterns, values(same.map((truth) => truth ?? 0)))).toBe(made);
    }),
    { numRuns: 50 },
  );
});

test('each part counts', () => {
  const patterns = createPatterns<object>(words);
  keepMade(patterns, all(FAILS), {});
  for (const variable of counted)
    expect(findMade(patterns, all(FAILS, UNKNOWN, variable))).toBeUndefined();
});

test('what is kept under another number is something else', () => {
  const patterns = createPatterns<string>(words);
  keepMade(patterns, all(HOLDS), 'under 1', 1);
  keepMade(patterns, all(HOLDS), 'under 2', 2);
  expect([0, 1, 2].map((number) => findMade(patterns, all(HOLDS), number))).toEqual([
    undefined,
    'under 1',
    'under 2',
  ]);
});

test('keys that lead to the same place are told apart', () => {
  const patterns = createPatterns<string>(circuit.wordsOf([parts.leaf(0, truths)]));
  keepMade(patterns, all(FAILS), 'one and nothing', 1);
  expect(findMade(patterns, all(UNKNOWN), 0)).toBeUndefined();
  keepMade(patterns, all(UNKNOWN), 'nothing and one', 0);
  expect(findMade(patterns, all(FAILS), 1)).toBe('one and nothing');
  expect(findMade(patterns, all(UNKNOWN), 0)).toBe('nothing and one');
});

test('without parts there is one pattern', () => {
  const patterns = createPatterns<string>([]);
  expect(findMade(patterns, all(FAILS))).toBeUndefined();
  keepMade(patterns, all(FAILS), 'made');
  expect(findMade(patterns, all(HOLDS))).toBe('made');
});

test('nothing is lost while there come to be more and more', () => {
  const patterns = createPatterns<number>(words);
  const cases = counted.flatMap((variable) => [
    all(FAILS, UNKNOWN, variable),
    all(FAILS, HOLDS, variable),
    all(HOLDS, UNKNOWN, variable),
  ]);
  for (const [at, one] of cases.entries()) {
    keepMade(patterns, one, at);
    expect(cases.slice(0, at + 1).map((before) => findMade(patterns, before))).toEqual(
      cases.slice(0, at + 1).map((_, before) => before),
    );
  }
  expect(findMade(patterns, all(HOLDS))).toBeUndefined();
});

test('when there are too many, all are forgotten and new ones kept', () => {
  const patterns = createPatterns<string>(words, 2);
  keepMade(patterns, all(FAILS), 'first');
  keepMade(patterns, all(UNKNOWN), 'second');
  expect(findMade(patterns, all(FAILS))).toBe('first');
  keepMade(patterns, all(HOLDS), 'third');
  expect(truths.map((truth) => findMade(patterns, all(truth)))).toEqual([
    undefined,
    undefined,
    'third',
  ]);
});

test('those that were forgotten are counted too, so that a number is never given again', () => {
  const patterns = createPatterns<string>(words, 2);
  const counts = truths.map((truth) => {
    keepMade(patterns, all(truth), 'made');
    return patterns.kept;
  });
  expect(counts).toEqual([1, 2, 3]);
});
