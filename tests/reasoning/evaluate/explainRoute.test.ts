import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { expect, test, vi } from 'vitest';

import {
  type Answers,
  type Argument,
  assess,
  explainRoute,
  explainTest,
  type RuleArgument,
  type TruthName,
} from '#reasoning/index.ts';

import { arbitraryAnswers } from '../../support/arbitraryAnswers.ts';
import { naiveReader } from '../naiveReader.ts';

vi.setConfig({ testTimeout: 60_000 });

const day = '2026-11-21';
const someRoute = fc.constantFrom(...rulebook.routes.map(({ id }) => id));

const anyOrder: [TruthName, TruthName] = ['holds', 'fails'];
const allOrder: [TruthName, TruthName] = ['fails', 'holds'];

function holdsForAll(
  check: (rules: RuleArgument[], answers: Answers, route: string) => void,
): void {
  fc.assert(
    fc.property(arbitraryAnswers(rulebook), someRoute, (answers, route) =>
      check(explainRoute(rulebook, answers, day, route), answers, route),
    ),
    { numRuns: 100 },
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
    const { routes, chosenBy } = assess(rulebook, answers, day);
    const { verdict = '', because = [] } = routes[route] ?? {};
    if (verdict === 'excluded' || verdict === 'undecided') return;
    const carrying = rules.filter(({ effect, truth }) => effect === 'carries' && truth === 'holds');
    expect(carrying.map(({ rule }) => rule)).toEqual(because.filter((id) => id !== chosenBy));
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
    { numRuns: 100 },
  );
});

test('every answer in an explanation is the answer that was given, with the truth it gives', () => {
  holdsForAll((rules, answers) => {
    const read = naiveReader(rulebook, day, answers);
    const leaves = nodesOf(rules).filter((node) => node.kind === 'answer');
    expect(leaves.map(({ answer, truth }) => [answer, truth])).toEqual(
      leaves.map(({ question, criterion }) => [answers[question], read(criterion)]),
    );
  });
});

test('every rule and every test in an explanation has a source in the rule book', () => {
  holdsForAll((rules) => {
    const named = [
      ...rules.map(({ sources }) => sources),
      ...nodesOf(rules).flatMap((node) =>
        node.kind === 'test' || node.kind === 'unresolved' ? [node.sources] : [],
      ),
    ];
    expect(named.filter((sources) => sources.length === 0)).toEqual([]);
    expect(named.flat().filter((id) => rulebook.sources[id] === undefined)).toEqual([]);
  });
});

test('the truth of "all", "any" and "not" follows from their parts', () => {
  holdsForAll((rules) => {
    const joined = nodesOf(rules).filter(
      (node) => node.kind === 'all' || node.kind === 'any' || node.kind === 'not',
    );
    expect(joined.map(({ truth }) => truth)).toEqual(joined.map(truthOfParts));
  });
});

test('a route that the rule book does not have has no explanation', () => {
  expect(explainRoute(rulebook, {}, day, 'no-such-route')).toEqual([]);
});

function nodesOf(rules: readonly RuleArgument[]): Argument[] {
  const below = (argument: Argument): Argument[] =>
    'parts' in argument ? [argument, ...argument.parts.flatMap(below)] : [argument];
  return rules.flatMap(({ argument }) => below(argument));
}

/** "any" holds with one that holds, "all" fails with one that fails; what is left may be unknown. */
function truthOfParts(node: Argument): TruthName {
  const truths = 'parts' in node ? node.parts.map(({ truth }) => truth) : [];
  if (node.kind === 'not' && !truths.includes('unknown'))
    return truths.includes('holds') ? 'fails' : 'holds';
  const [settles, otherwise] = node.kind === 'any' ? anyOrder : allOrder;
  return truths.includes(settles) ? settles : truths.includes('unknown') ? 'unknown' : otherwise;
}

test('a test is explained by itself as it is within a rule', () => {
  const testsIn = (argument: Argument): Argument[] => [
    ...(argument.kind === 'test' ? [argument] : []),
    ...('parts' in argument ? argument.parts.flatMap(testsIn) : []),
  ];
  holdsForAll((rules, answers) => {
    for (const found of rules.flatMap(({ argument }) => testsIn(argument)))
      if (found.kind === 'test')
        expect(explainTest(rulebook, answers, day, found.test)).toEqual(found);
  });
});
