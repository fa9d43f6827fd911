import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createDiagrams, type Node } from '#reasoning/diagrams.ts';
import { resultFinder } from '#reasoning/resultFinder.ts';

import { everyCase, resultIn } from '../proof/everyCase.ts';

const classes = [2, 3, 4];

test('a diagram laid out flat has the results of the diagram', () => {
  const table = fc.array(fc.nat({ max: 5 }), { minLength: 24, maxLength: 24 });
  fc.assert(
    fc.property(table, (results) => {
      const diagrams = createDiagrams(classes, [0, 1, 2]);
      const { ask } = diagrams;
      const at = (a: number, b: number, c: number): Node => results[a * 12 + b * 4 + c] ?? 0;
      const root = ask(
        0,
        [0, 1].map((a) =>
          ask(
            1,
            [0, 1, 2].map((b) =>
              ask(
                2,
                [0, 1, 2, 3].map((c) => at(a, b, c)),
              ),
            ),
          ),
        ),
      );
      const find = resultFinder(diagrams, root);
      for (const chosen of everyCase(classes))
        expect(find(Int32Array.from(chosen))).toBe(resultIn(diagrams, root, chosen));
    }),
    { numRuns: 50 },
  );
});

test('a diagram that is a result alone gives that result', () => {
  expect(resultFinder(createDiagrams(classes, [0, 1, 2]), 7)(Int32Array.from([0, 0, 0]))).toBe(7);
});
