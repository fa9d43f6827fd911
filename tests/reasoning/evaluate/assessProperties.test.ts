import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { expect, test, vi } from 'vitest';

import { type Answers, assess } from '#reasoning/index.ts';

import { arbitraryAnswers, arbitraryDay } from '../../support/arbitraryAnswers.ts';

vi.setConfig({ testTimeout: 60_000 });

const routes = rulebook.routes.map(({ id }) => id);
const ruleIds = new Set([
  ...rulebook.routes
    .flatMap(({ excludedBy, carriedBy }) => [...excludedBy, ...carriedBy])
    .map(idOf),
  ...rulebook.candidates.map(idOf),
]);

function holdsForAll(check: (answers: Answers, day: string) => void): void {
  fc.assert(fc.property(arbitraryAnswers(rulebook), arbitraryDay, check), { numRuns: 600 });
}

test('any answers give a status, and a recommendation that goes with it', () => {
  holdsForAll((answers, day) => {
    const { status, recommended } = assess(rulebook, answers, day);
    if (status === 'stopped') expect(recommended).toBe('none');
    else if (status === 'undecided') expect(recommended).toBeNull();
    else {
      expect(['decided', 'provisional']).toContain(status);
      expect(routes).toContain(recommended);
    }
  });
});

test('any answers give every route a verdict, in the order of the rule book', () => {
  holdsForAll((answers, day) => {
    expect(Object.keys(assess(rulebook, answers, day).routes)).toEqual(routes);
  });
});

test('exactly the recommended route has the verdict recommended', () => {
  holdsForAll((answers, day) => {
    const { recommended, routes: assessed } = assess(rulebook, answers, day);
    const chosen = Object.values(assessed).filter(({ verdict }) => verdict === 'recommended');
    const expected = recommended === null || recommended === 'none' ? [] : [recommended];
    expect(chosen.map(({ route }) => route)).toEqual(expected);
  });
});

test('a case is stopped exactly when every route is excluded', () => {
  holdsForAll((answers, day) => {
    const { status, routes: assessed } = assess(rulebook, answers, day);
    const verdicts = Object.values(assessed).map(({ verdict }) => verdict);
    expect(verdicts.every((verdict) => verdict === 'excluded')).toBe(status === 'stopped');
  });
});

test('the same answers give the same assessment', () => {
  holdsForAll((answers, day) => {
    const first = assess(rulebook, answers, day);
    expect(assess(rulebook, structuredClone(answers), day)).toEqual(first);
  });
});

test('the order of the answers does not matter', () => {
  holdsForAll((answers, day) => {
    const reversed = Object.fromEntries(Object.entries(answers).toReversed());
    expect(assess(rulebook, reversed, day)).toEqual(assess(rulebook, answers, day));
  });
});

test('an answer to a question outside the rule book changes nothing', () => {
  holdsForAll((answers, day) => {
    const extra = { ...answers, 'no-such-question': 'yes', constructor: 'yes' };
    expect(assess(rulebook, extra, day)).toEqual(assess(rulebook, answers, day));
  });
});

test('an announced threshold changes nothing in a year whose threshold is official', () => {
  fc.assert(
    fc.property(arbitraryAnswers(rulebook), fc.nat({ max: 10_000_000 }), (answers, amount) => {
      const announced = { ...answers, 'announced-threshold': amount };
      const { 'announced-threshold': _, ...silent } = answers;
      expect(assess(rulebook, announced, '2025-06-01')).toEqual(
        assess(rulebook, silent, '2025-06-01'),
      );
    }),
    { numRuns: 300 },
  );
});

test('every route that is open has a source, and every one that is excluded a rule with a source', () => {
  holdsForAll((answers, day) => {
    for (const { verdict, because, sources } of Object.values(
      assess(rulebook, answers, day).routes,
    )) {
      expect(sources.length).toBeGreaterThan(0);
      if (verdict === 'excluded') expect(because.length).toBeGreaterThan(0);
    }
  });
});

test('every reason, condition and source is named once and is in the rule book', () => {
  holdsForAll((answers, day) => {
    for (const { because, conditions, sources } of Object.values(
      assess(rulebook, answers, day).routes,
    )) {
      for (const named of [because, conditions, sources])
        expect(named).toEqual([...new Set(named)]);
      expect(because.filter((id) => !ruleIds.has(id))).toEqual([]);
      expect(conditions.filter((id) => rulebook.conditions[id] === undefined)).toEqual([]);
      expect(sources.filter((id) => rulebook.sources[id] === undefined)).toEqual([]);
    }
  });
});

test('an excluded route has no conditions', () => {
  holdsForAll((answers, day) => {
    const excluded = Object.values(assess(rulebook, answers, day).routes).filter(
      ({ verdict }) => verdict === 'excluded',
    );
    expect(excluded.flatMap(({ conditions }) => conditions)).toEqual([]);
  });
});

function idOf({ id }: { readonly id: string }): string {
  return id;
}
