import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { describe, expect, test, vi } from 'vitest';

import {
  type Answers,
  assess,
  isKnown,
  isPresumed,
  missingFigures,
  unknownAnswer,
} from '#reasoning/index.ts';

import { arbitraryFullAnswers } from '../../support/arbitraryAnswers.ts';
import { completionsOf } from '../completionsOf.ts';
import { figuresTurnedOut } from '../figuresTurnedOut.ts';
import { naiveAssess } from '../naiveAssess.ts';

vi.setConfig({ testTimeout: 60_000 });

const ids = rulebook.questions.map(({ id }) => id);

/** Full answers with one to three questions made unknown or taken away. */
const withGaps: fc.Arbitrary<Answers> = fc
  .tuple(
    arbitraryFullAnswers(rulebook),
    fc.uniqueArray(fc.record({ id: fc.constantFrom(...ids), asked: fc.boolean() }), {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([answers, gaps]) => {
    const left: Record<string, string | number> = { ...answers };
    for (const { id, asked } of gaps) {
      if (asked) left[id] = unknownAnswer;
      else delete left[id];
    }
    return left;
  });

const turnover = 'concession-turnover';

/** What is recommended under every completion of what is unknown, figures of no value among it. */
function recommendedUnder(answers: Answers, day: string): Set<string | null> {
  // Only conditions look at the turnover of a concession: it chooses no route, and its figures none.
  const { [turnover]: _, ...given } = answers;
  const gaps = ids.filter(
    (id) => id !== turnover && !isKnown(given, id) && !isPresumed(rulebook, given, day, id),
  );
  const completions = completionsOf(rulebook, day, given, gaps);
  return new Set(
    completions.flatMap((full) => [
      assess(rulebook, full, day).recommended,
      ...figuresTurnedOut(rulebook, full, day)
        .slice(1)
        .map((book) => naiveAssess(book, full, day).recommended),
    ]),
  );
}

describe.each([
  ['2026-11-21', 200],
  ['2025-06-01', 200],
  ['2028-03-01', 10],
] as const)('on %s', (day, numRuns) => {
  test('a recommendation is decided exactly when every completion gives the same', () => {
    fc.assert(
      fc.property(withGaps, (answers) => {
        const { status, recommended } = assess(rulebook, answers, day);
        fc.pre(status === 'decided' || status === 'provisional');
        const all = recommendedUnder(answers, day);
        const isSame = all.size === 1 && all.has(recommended);
        expect(status).toBe(isSame ? 'decided' : 'provisional');
      }),
      { numRuns },
    );
  });
});

test('a case without a gap is provisional only where a figure has no value', () => {
  fc.assert(
    fc.property(arbitraryFullAnswers(rulebook), (answers) => {
      const isOpen = missingFigures(rulebook, answers, '2026-11-21').length > 0;
      expect(assess(rulebook, answers, '2026-11-21').status === 'provisional').toBe(isOpen);
    }),
    { numRuns: 1000 },
  );
});
