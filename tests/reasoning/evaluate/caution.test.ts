import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { describe, expect, test, vi } from 'vitest';

import { type Answers, assess, isPresumed, unknownAnswer } from '#reasoning/index.ts';

import { arbitraryAnswers, arbitraryDay } from '../../support/arbitraryAnswers.ts';

vi.setConfig({ testTimeout: 60_000 });

const ids = rulebook.questions.map(({ id }) => id);
const area = 'service-area';
const code = 'cpv';

const limits = [700_000, 2_389_585, 8_109_450, 8_400_000, 8_513_025, 8_600_000, 61_339_183];
const value = fc.oneof(
  fc.constantFrom(...limits.flatMap((limit) => [limit - 1, limit, limit + 1])),
  fc.nat({ max: 100_000_000 }),
);
const twoValues = fc
  .tuple(value, value)
  .map(([one, other]): [number, number] => [Math.min(one, other), Math.max(one, other)]);

/** A case, and the same case with some of its answers turned into "unknown". */
const knownAndUnsure = fc
  .tuple(arbitraryAnswers(rulebook), fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }))
  .map(([answers, unsure]) => {
    // Without a code the usual codes of the area count, by design: so the area goes with the code.
    const known = unsure.includes(code) ? without(answers, area) : answers;
    const turned = unsure.filter((id) => known[id] !== undefined);
    return {
      known,
      unsure: { ...known, ...Object.fromEntries(turned.map((id) => [id, unknownAnswer])) },
    };
  });

describe('turning answers into "unknown"', () => {
  test('never makes an excluded route possible without conditions', () => {
    fc.assert(
      fc.property(knownAndUnsure, arbitraryDay, ({ known, unsure }, day) => {
        const before = assess(rulebook, known, day).routes;
        const after = Object.values(assess(rulebook, unsure, day).routes);
        const opened = after.filter(
          ({ route, verdict }) => before[route]?.verdict === 'excluded' && verdict === 'possible',
        );
        expect(opened).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('opens an excluded route only under a condition for each rule that excluded it', () => {
    fc.assert(
      fc.property(knownAndUnsure, arbitraryDay, ({ known, unsure }, day) => {
        const before = assess(rulebook, known, day).routes;
        for (const { route, verdict, conditions } of Object.values(
          assess(rulebook, unsure, day).routes,
        )) {
          const closed = before[route];
          if (closed?.verdict !== 'excluded' || ['excluded', 'undecided'].includes(verdict))
            continue;
          const safeguards = closed.because.map((rule) => safeguardOf(route, rule));
          expect(conditions).toEqual(expect.arrayContaining(safeguards));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('never makes a recommendation sure that the answers exclude', () => {
    fc.assert(
      fc.property(knownAndUnsure, arbitraryDay, ({ known, unsure }, day) => {
        const { status, recommended } = assess(rulebook, unsure, day);
        if (status !== 'decided' || recommended === null) return;
        expect(assess(rulebook, known, day).routes[recommended]?.verdict).not.toBe('excluded');
      }),
      { numRuns: 1000 },
    );
  });
});

test('not answering and answering "unknown" give the same, but where the area settles the question', () => {
  fc.assert(
    fc.property(arbitraryAnswers(rulebook), arbitraryDay, (answers, day) => {
      const silent = ids.filter(
        (id) => answers[id] === undefined && !isPresumed(rulebook, answers, day, id),
      );
      const unsure = {
        ...answers,
        ...Object.fromEntries(silent.map((id) => [id, unknownAnswer])),
      };
      expect(assess(rulebook, unsure, day)).toEqual(assess(rulebook, answers, day));
    }),
    { numRuns: 1000 },
  );
});

test('a lower value never makes a direct award harder', () => {
  const openness = (answers: Answers, amount: number, day: string): number => {
    const { routes } = assess(rulebook, { ...answers, 'contract-value': amount }, day);
    const verdict = routes['direct-award']?.verdict ?? 'excluded';
    return verdict === 'excluded' ? 0 : verdict === 'undecided' ? 1 : 2;
  };
  fc.assert(
    fc.property(
      arbitraryAnswers(rulebook),
      arbitraryDay,
      twoValues,
      (answers, day, [low, high]) => {
        expect(openness(answers, low, day)).toBeGreaterThanOrEqual(openness(answers, high, day));
      },
    ),
    { numRuns: 2000 },
  );
});

function safeguardOf(routeId: string, ruleId: string): string {
  const route = rulebook.routes.find(({ id }) => id === routeId);
  const rule = route?.excludedBy.find(({ id }) => id === ruleId);
  return rule?.whenUnknown ?? `nothing safeguards against ${ruleId}`;
}

function without(answers: Answers, question: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
}
