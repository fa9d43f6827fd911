import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { describe, expect, test, vi } from 'vitest';

import { type Answers, assess, isKnown, isPresumed, unknownAnswer } from '#reasoning/index.ts';

import { arbitraryFullAnswers } from '../../support/arbitraryAnswers.ts';
import { completionsOf } from '../completionsOf.ts';

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

/** What is recommended under every completion of what is unknown. */
function recommendedUnder(answers: Answers, day: string): Set<string | null> {
  const gaps = ids.filter((id) => !isKnown(answers, id) && !isPresumed(rulebook, answers, day, id));
  const completions = completionsOf(rulebook, day, answers, gaps);
  return new Set(completions.map((full) => assess(rulebook, full, day).recommended));
}

describe.each(['2026-11-21', '2025-06-01'])('on %s', (day) => {
  test('a recommendation is decided exactly when every completion gives the same', () => {
    fc.assert(
      fc.property(withGaps, (answers) => {
        const { status, recommended } = assess(rulebook, answers, day);
        fc.pre(status === 'decided' || status === 'provisional');
        const all = recommendedUnder(answers, day);
        const isSame = all.size === 1 && all.has(recommended);
        expect(status).toBe(isSame ? 'decided' : 'provisional');
      }),
      { numRuns: 400 },
    );
  });
});

test('a case without a gap is never provisional', () => {
  fc.assert(
    fc.property(arbitraryFullAnswers(rulebook), (answers) => {
      expect(assess(rulebook, answers, '2026-11-21').status).not.toBe('provisional');
    }),
    { numRuns: 1000 },
  );
});
