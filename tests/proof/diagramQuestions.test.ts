import { describe, expect, test } from 'vitest';

import { createDiagrams } from '#reasoning/diagrams/diagrams.ts';
import { foldCompletions, settle, UNSETTLED } from '#reasoning/diagrams/settle.ts';
import { countResults } from '#proof/countResults.ts';
import { restrict } from '#proof/restrict.ts';
import { smallestCase } from '#proof/smallestCase.ts';
import { smallestDifference } from '#proof/smallestDifference.ts';
import { variablesThatMatter } from '#proof/variablesThatMatter.ts';

import { everyCase, plainVariables, resultIn } from './everyCase.ts';

// Four variables; the third has a class of its own for no answer, the last one.
const classes = [2, 3, 4, 2];
const absent = [0, 0, 3, 0];
const order = [2, 0, 3, 1];
const variables = plainVariables(classes, absent);
const cases = everyCase(classes);
const diagrams = createDiagrams(classes, order);
const { ask, join } = diagrams;
const max = (a: number, b: number): number => Math.max(a, b);

const add = (a: number, b: number): number => a + b;
const tree = join(ask(0, [0, 2]), ask(2, [1, ask(3, [0, 3]), 2, ask(1, [0, 1, 4])]), max);
const sum = join(ask(0, [0, 1]), join(ask(1, [0, 1, 5]), ask(2, [0, 1, 7, 2]), add), add);
const roots = [
  ['a result', 5],
  ['one variable', ask(1, [0, 1, 1])],
  ['a tree that skips variables', tree],
  ['a sum', sum],
] as const;

/** Questions answered in a case: all but those of the class for no answer. */
const answered = (chosen: readonly number[]): number =>
  chosen.filter((index, variable) => index !== absent[variable]).length;

describe.each(roots)('of %s', (_, root) => {
  const results = new Set(cases.map((chosen) => resultIn(diagrams, root, chosen)));

  test('the counted results are those of every case, each with its weight', () => {
    const weights = classes.map((count, variable) =>
      Array.from({ length: count }, (__, index) => BigInt(1 + ((variable + index) % 3))),
    );
    const expected = new Map<number, bigint>();
    for (const chosen of cases) {
      const weight = chosen.reduce(
        (product, index, variable) => product * (weights[variable]?.[index] ?? 0n),
        1n,
      );
      const result = resultIn(diagrams, root, chosen);
      expected.set(result, (expected.get(result) ?? 0n) + weight);
    }
    expect(countResults(diagrams, weights, root)).toEqual(expected);
  });

  test('the smallest case that reaches a result has as few answers as any that does', () => {
    for (const wanted of results) {
      const found = smallestCase(variables, diagrams, root, (result) => result === wanted) ?? {};
      const chosen = variables.map(({ classOf }) => classOf(found));
      const fewest = cases.filter((one) => resultIn(diagrams, root, one) === wanted).map(answered);
      expect(resultIn(diagrams, root, chosen)).toBe(wanted);
      expect(Object.keys(found)).toHaveLength(Math.min(...fewest));
    }
  });

  test('no case reaches a result that is not there', () => {
    expect(smallestCase(variables, diagrams, root, (result) => result === 99)).toBeUndefined();
  });

  test.each([0, 1, 2, 3])(
    'the difference that variable %i makes is shown for each answer',
    (at) => {
      const shown = smallestDifference(variables, diagrams, [root], at);
      const differs = cases.some((chosen) => othersOf(chosen, at).some(isOther(root, chosen)));
      expect(shown !== undefined).toBe(differs);
      shown?.forEach((answers, index) => {
        const chosen = variables.map(({ classOf }) => classOf(answers));
        expect(chosen[at]).toBe(index);
        expect(othersOf(chosen, at).some(isOther(root, chosen))).toBe(true);
      });
    },
  );

  test.each([0, 1, 2, 3])('fixing variable %i gives the results of that class alone', (at) => {
    for (const chosen of cases) {
      const known = restrict(diagrams, root, at, chosen[at] ?? 0);
      expect(resultIn(diagrams, known, chosen)).toBe(resultIn(diagrams, root, chosen));
      for (const other of othersOf(chosen, at))
        expect(resultIn(diagrams, known, other)).toBe(resultIn(diagrams, root, chosen));
    }
  });

  test.each([
    ['every variable', []],
    ['all but one variable that is final', [1]],
  ])('over the completions of %s the results are joined', (__, final) => {
    const joined = foldCompletions(variables, diagrams, root, max, new Set(final));
    for (const chosen of cases) {
      const completions = completionsOf(chosen, final);
      const all = completions.map((one) => resultIn(diagrams, root, one));
      expect(resultIn(diagrams, joined, chosen)).toBe(Math.max(...all));
    }
  });

  test('what every completion gives is settled, and nothing else', () => {
    const settled = settle(variables, diagrams, root);
    for (const chosen of cases) {
      const results = completionsOf(chosen).map((one) => resultIn(diagrams, root, one));
      const [first, ...others] = new Set(results);
      expect(resultIn(diagrams, settled, chosen)).toBe(others.length > 0 ? UNSETTLED : first);
    }
  });

  test('the variables that matter are those that change some result among the allowed classes', () => {
    const limits = [
      classes.map((count) => [...Array(count).keys()]),
      [[0, 1], [1, 2], [0, 2], [1]],
    ];
    for (const allowed of limits) {
      const within = (one: readonly number[]): boolean =>
        one.every((index, variable) => allowed[variable]?.includes(index));
      const expected = classes.flatMap((__, at) =>
        cases
          .filter(within)
          .some((chosen) => othersOf(chosen, at).filter(within).some(isOther(root, chosen)))
          ? [at]
          : [],
      );
      expect(variablesThatMatter(diagrams, order, [root], allowed)).toEqual(new Set(expected));
    }
  });
});

/** The cases that differ from a case in one variable alone. */
function othersOf(chosen: readonly number[], at: number): number[][] {
  return Array.from({ length: classes[at] ?? 0 }, (_, index) => chosen.with(at, index)).filter(
    (other) => other[at] !== chosen[at],
  );
}

function isOther(root: number, chosen: readonly number[]): (other: readonly number[]) => boolean {
  return (other) => resultIn(diagrams, root, other) !== resultIn(diagrams, root, chosen);
}

/** Every case that one may turn out to be when what is unknown in it is known. */
function completionsOf(chosen: readonly number[], final: readonly number[] = []) {
  const open = chosen.map((index, variable) => index === 0 && !final.includes(variable));
  return cases.filter((one) =>
    one.every((index, variable) =>
      open[variable] ? index === 0 || index !== absent[variable] : index === chosen[variable],
    ),
  );
}
