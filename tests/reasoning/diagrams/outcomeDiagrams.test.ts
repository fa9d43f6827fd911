import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { beforeAll, describe, expect, test, vi } from 'vitest';

import { type Answers, assess } from '#reasoning/index.ts';
import { compiledFor } from '#reasoning/evaluate/compileRulebook.ts';
import type { Node } from '#reasoning/diagrams/diagrams.ts';
import { NO_ROUTE, outcomeDiagrams, UNDECIDED_ROUTE } from '#reasoning/diagrams/outcomeDiagrams.ts';

import { arbitraryAnswers } from '../../support/arbitraryAnswers.ts';

vi.setConfig({ testTimeout: 60_000 });

const standings = ['excluded', 'undecided', 'conditional', 'possible'];

describe.each(['2026-11-21', '2025-06-01'])('on %s', (day) => {
  const compiled = compiledFor(rulebook, day);
  beforeAll(() => void outcomeDiagrams(compiled));

  /** Reads a case, and follows diagrams by its answers to their results. */
  const follower = (answers: Answers): ((node: Node) => number) => {
    const { diagrams } = outcomeDiagrams(compiled);
    const { classes } = compiled.read(answers);
    return (node) => {
      let at = node;
      while (!diagrams.isResult(at))
        at = diagrams.childrenOf(at)[classes[diagrams.variableOf(at)] ?? 0] ?? -1;
      return at;
    };
  };
  const holdsForAll = (check: (answers: Answers) => void): void =>
    fc.assert(fc.property(arbitraryAnswers(rulebook), check), { numRuns: 500 });

  test('the diagrams give every route the standing it is assessed with', () => {
    holdsForAll((answers) => {
      const { routes, recommended } = assess(rulebook, answers, day);
      const drawn = outcomeDiagrams(compiled).standings.map(follower(answers));
      Object.values(routes).forEach(({ route, verdict }, index) => {
        const standing = standings[drawn[index] ?? -1] ?? '';
        const allowed = route === recommended ? ['conditional', 'possible'] : [verdict];
        expect(allowed).toContain(standing);
      });
    });
  });

  test('the diagrams give the recommendation that is assessed', () => {
    holdsForAll((answers) => {
      const result = follower(answers)(outcomeDiagrams(compiled).recommended);
      const { recommended } = assess(rulebook, answers, day);
      if (result === NO_ROUTE) expect(recommended).toBe('none');
      else if (result === UNDECIDED_ROUTE) expect(recommended).toBeNull();
      else expect(recommended).toBe(compiled.routes[result]?.id);
    });
  });

  test('the diagrams give every route the conditions it is assessed with', () => {
    holdsForAll((answers) => {
      const follow = follower(answers);
      const drawn = outcomeDiagrams(compiled).conditions.map((byId) =>
        [...byId.keys()].filter((id) => follow(byId.get(id) ?? 0) === 1).toSorted(),
      );
      const { routes } = assess(rulebook, answers, day);
      expect(drawn).toEqual(Object.values(routes).map((route) => route.conditions.toSorted()));
    });
  });

  test('the diagrams give the warnings that are assessed while a route they speak against is open', () => {
    holdsForAll((answers) => {
      const { routes, warnings } = assess(rulebook, answers, day);
      const isOpen = rulebook.warnedRoutes.some((id) => routes[id]?.verdict !== 'excluded');
      const drawn = outcomeDiagrams(compiled).warnings.map(follower(answers));
      const ids = compiled.warnings.filter((_, index) => drawn[index] === 1).map(({ id }) => id);
      expect(ids).toEqual(isOpen ? warnings : []);
    });
  });
});
