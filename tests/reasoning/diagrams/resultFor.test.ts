import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { createDiagrams, type Node } from '#reasoning/diagrams/diagrams.ts';

import { everyCase, resultIn } from '../../proof/everyCase.ts';

const classes = [2, 3, 4];

test('the result for a case is the one found by going down the diagram', () => {
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

      for (const chosen of everyCase(classes))
        expect(diagrams.resultFor(root, chosen)).toBe(resultIn(diagrams, root, chosen));
    }),
    { numRuns: 50 },
  );
});

test('a diagram that is a result alone gives that result', () => {
  expect(createDiagrams(classes, [0, 1, 2]).resultFor(7, [0, 0, 0])).toBe(7);
});
