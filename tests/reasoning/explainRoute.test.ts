import fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { describe, expect, test } from 'vitest';

import {
  type Answers,
  type Argument,
  assess,
  explainRoute,
  questionsBehind,
  type RuleArgument,
} from '#reasoning/index.ts';

import { arbitraryAnswers } from '../support/arbitraryAnswers.ts';
import { naiveReader } from './naiveReader.ts';
import { smallRulebook } from './smallRulebook.ts';

const day = '2026-11-21';
const someRoute = fc.constantFrom(...rulebook.routes.map(({ id }) => id));

function holdsForAll(
  check: (rules: RuleArgument[], answers: Answers, route: string) => void,
): void {
  fc.assert(
    fc.property(arbitraryAnswers(rulebook), someRoute, (answers, route) =>
      check(explainRoute(rulebook, answers, day, route), answers, route),
    ),
    { numRuns: 150 },
  );
}

test('the rules that excluded a route are those whose explanation holds', () => {
  holdsForAll((rules, answers, route) => {
    const { verdict, because } = assess(rulebook, answers, day).routes[route] ?? {};
    const holding = rules.filter(({ effect, truth }) => effect === 'excludes' && truth === 'holds');
    expect(holding.map(({ rule }) => rule)).toEqual(verdict === 'excluded' ? because : []);
  });
});

test('the rules that carry a route are those whose explanation holds', () => {
  holdsForAll((rules, answers, route) => {
    const { verdict = '', because = [] } = assess(rulebook, answers, day).routes[route] ?? {};
    if (verdict === 'excluded' || verdict === 'undecided') return;
    const carrying = rules.filter(({ effect, truth }) => effect === 'carries' && truth === 'holds');
    expect(carrying.map(({ rule }) => rule)).toEqual(because.slice(-carrying.length || undefined));
  });
});

test('the rule that chose the recommended route holds and is explained', () => {
  fc.assert(
    fc.property(arbitraryAnswers(rulebook), (answers) => {
      const { recommended, chosenBy } = assess(rulebook, answers, day);
      if (recommended === null || chosenBy === null) return;
      const rules = explainRoute(rulebook, answers, day, recommended);
      expect(rules).toContainEqual(
        expect.objectContaining({ rule: chosenBy, effect: 'chooses', truth: 'holds' }),
      );
    }),
    { numRuns: 150 },
  );
});

test('every answer in an explanation is the answer that was given, with the truth it gives', () => {
  holdsForAll((rules, answers) => {
    const read = naiveReader(rulebook, day, answers);
    for (const leaf of rules.flatMap(({ argument }) => nodesOf(argument))) {
      if (leaf.kind !== 'answer') continue;
      expect(leaf.answer).toBe(answers[leaf.question]);
      expect(leaf.truth).toBe(read(leaf.criterion));
    }
  });
});

test('every rule and every test in an explanation has a source in the rule book', () => {
  holdsForAll((rules) => {
    const tests = rules
      .flatMap(({ argument }) => nodesOf(argument))
      .filter((node) => node.kind === 'test' || node.kind === 'unresolved');
    for (const { sources } of [...rules, ...tests]) {
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((id) => rulebook.sources[id] === undefined)).toEqual([]);
    }
  });
});

test('the truth of "all", "any" and "not" follows from their parts', () => {
  holdsForAll((rules) => {
    for (const node of rules.flatMap(({ argument }) => nodesOf(argument))) {
      if (node.kind === 'all') expect(node.truth).toBe(strongest(node.parts, 'fails', 'holds'));
      if (node.kind === 'any') expect(node.truth).toBe(strongest(node.parts, 'holds', 'fails'));
      if (node.kind === 'not') expect([node.truth, node.parts[0]?.truth]).toSatisfy(areOpposite);
    }
  });
});

test('a route that the rule book does not have has no explanation', () => {
  expect(explainRoute(rulebook, {}, day, 'no-such-route')).toEqual([]);
});

describe('the questions behind an explanation', () => {
  const closes = (answers: Answers, criterion = smallRulebook().routes[0]?.excludedBy[0]?.when) => {
    const [found] = explainRoute(smallRulebook(criterion), answers, '2024-06-01', 'gift').filter(
      ({ effect }) => effect === 'excludes',
    );
    return found === undefined ? [] : questionsBehind(found.argument);
  };
  const willing = { question: 'own-will', is: 'yes' } as const;
  const cheap = { question: 'price', under: 100 } as const;

  test('are of an "all" that fails only those that fail', () => {
    const all = { all: [willing, cheap] };
    expect(closes({ 'own-will': 'yes', price: 100 }, all)).toEqual(['price']);
    expect(closes({ 'own-will': 'yes', price: 99 }, all)).toEqual(['own-will', 'price']);
  });

  test('are of an "any" that holds only those that hold', () => {
    const any = { any: [willing, cheap] };
    expect(closes({ 'own-will': 'no', price: 99 }, any)).toEqual(['price']);
  });

  test('name each question once', () => {
    expect(closes({ price: 50 }, { all: [cheap, { not: { not: cheap } }] })).toEqual(['price']);
  });

  test('of a test are those that make it hold or fail', () => {
    expect(closes({ 'own-will': 'no' })).toEqual(['own-will']);
    expect(closes({ 'own-will': 'yes' })).toEqual(['own-will']);
  });

  test('of a test that answers leave unresolved are those that leave it so', () => {
    expect(closes({ 'own-will': 'so-so' })).toEqual(['own-will']);
  });

  test('of a list of codes are the code when it is known, else the area', () => {
    const listed = { inCodes: 'listed' };
    expect(closes({ area: 'care', code: '20000000' }, listed)).toEqual(['code']);
    expect(closes({ area: 'care' }, listed)).toEqual(['area']);
    expect(closes({ area: 'care', code: 'unknown' }, listed)).toEqual(['area']);
  });
});

function nodesOf(argument: Argument): Argument[] {
  return 'parts' in argument ? [argument, ...argument.parts.flatMap(nodesOf)] : [argument];
}

function strongest(parts: readonly Argument[], settles: string, otherwise: string): string {
  const truths = parts.map(({ truth }) => truth);
  if (truths.some((truth) => truth === settles)) return settles;
  return truths.includes('unknown') ? 'unknown' : otherwise;
}

function areOpposite([one, other]: (string | undefined)[]): boolean {
  const pair = `${one} ${other}`;
  return ['holds fails', 'fails holds', 'unknown unknown'].includes(pair);
}
