import type { Criterion, Rulebook } from '#rulebook/index.ts';

import { type Answer, type Answers, isKnown } from './answers.ts';
import type { Compiled, Evaluate } from './compiled.ts';
import { compiledFor } from './compiledFor.ts';
import { FAILS, HOLDS, type Truth } from './truth.ts';

export type TruthName = 'holds' | 'fails' | 'unknown';

/** A reason taken apart: from a rule through tests down to the user's own answers and the sources. */
export type Argument = { readonly truth: TruthName } & (
  | { readonly kind: 'all' | 'any' | 'not'; readonly parts: readonly Argument[] }
  | {
      readonly kind: 'test' | 'unresolved';
      readonly test: string;
      readonly sources: readonly string[];
      readonly parts: readonly Argument[];
    }
  | {
      readonly kind: 'answer';
      /** The question that was consulted. */
      readonly question: string;
      /** The user's answer; absent when not answered. */
      readonly answer?: Answer;
      readonly criterion: Criterion;
    }
  | { readonly kind: 'inForce'; readonly source: string }
);

export type RuleArgument = {
  readonly rule: string;
  readonly effect: 'excludes' | 'carries' | 'chooses';
  readonly truth: TruthName;
  readonly sources: readonly string[];
  readonly argument: Argument;
};

type Rule = { id: string; when: Criterion; sources: readonly string[] };

/** Every rule of a route on this case, as a tree down to the answers. Empty for an unknown route. */
export function explainRoute(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
  routeId: string,
): RuleArgument[] {
  const route = rulebook.routes.find(({ id }) => id === routeId);
  if (route === undefined) return [];
  const explain = explainer(rulebook, answers, asOf);
  const rule =
    (effect: RuleArgument['effect']) =>
    ({ id, when, sources }: Rule): RuleArgument => {
      const argument = explain(when);
      return { rule: id, effect, truth: argument.truth, sources, argument };
    };
  return [
    ...rulebook.candidates.filter((candidate) => candidate.route === routeId).map(rule('chooses')),
    ...route.excludedBy.map(rule('excludes')),
    ...route.carriedBy.map(rule('carries')),
  ];
}

/** One legal test on this case, as a tree down to the answers. */
export function explainTest(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
  test: string,
): Argument {
  return explainer(rulebook, answers, asOf)({ test });
}

function explainer(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
): (criterion: Criterion) => Argument {
  const compiled = compiledFor(rulebook, asOf);
  const facts = compiled.read(answers);
  const areaQuestion = rulebook.questions.find(({ kind }) => kind === 'area')?.id ?? '';
  const codeQuestion = rulebook.questions.find(({ kind }) => kind === 'cpv')?.id ?? areaQuestion;

  const answered = (question: string, criterion: Criterion, truth: TruthName): Argument => {
    const answer = answers[question];
    return {
      kind: 'answer',
      truth,
      question,
      criterion,
      ...(answer === undefined ? {} : { answer }),
    };
  };
  const explain = (criterion: Criterion): Argument => {
    const truth = nameOf(evaluateIn(compiled, criterion)(facts));
    if ('all' in criterion) return { kind: 'all', truth, parts: criterion.all.map(explain) };
    if ('any' in criterion) return { kind: 'any', truth, parts: criterion.any.map(explain) };
    if ('not' in criterion) return { kind: 'not', truth, parts: [explain(criterion.not)] };
    if ('test' in criterion) return test('test', criterion.test, truth);
    if ('unresolved' in criterion) return test('unresolved', criterion.unresolved, truth);
    if ('inForce' in criterion) return { kind: 'inForce', truth, source: criterion.inForce };
    if ('inCodes' in criterion)
      return answered(
        isKnown(answers, codeQuestion) ? codeQuestion : areaQuestion,
        criterion,
        truth,
      );
    return answered('area' in criterion ? areaQuestion : criterion.question, criterion, truth);
  };
  const tests = new Map<string, Argument>();
  /** A test is taken apart once, however many rules turn on it. */
  const test = (kind: 'test' | 'unresolved', id: string, truth: TruthName): Argument => {
    const known = tests.get(`${kind} ${id}`) ?? takenApart(kind, id, truth);
    tests.set(`${kind} ${id}`, known);
    return known;
  };
  const takenApart = (kind: 'test' | 'unresolved', id: string, truth: TruthName): Argument => {
    const found = rulebook.tests.find((candidate) => candidate.id === id);
    if (found === undefined) return { kind, truth, test: id, sources: [], parts: [] };
    const { holds, fails, sources } = found;
    // What says why a test is unresolved, or is not, is how the test itself came out.
    const outcome = kind === 'test' ? truth : nameOf(evaluateIn(compiled, { test: id })(facts));
    const parts =
      fails === undefined || outcome === 'holds'
        ? [holds]
        : outcome === 'fails'
          ? [fails]
          : [holds, fails];
    return { kind, truth, test: id, sources, parts: parts.map(explain) };
  };
  return explain;
}

const evaluates = new WeakMap<Compiled, Map<Criterion, Evaluate>>();

/** The parts of rules are made ready once for a rule book and a day. */
function evaluateIn(compiled: Compiled, criterion: Criterion): Evaluate {
  const known = evaluates.get(compiled) ?? new Map<Criterion, Evaluate>();
  evaluates.set(compiled, known);
  const evaluate = known.get(criterion) ?? compiled.ready(criterion).evaluate;
  known.set(criterion, evaluate);
  return evaluate;
}

function nameOf(truth: Truth): TruthName {
  return truth === HOLDS ? 'holds' : truth === FAILS ? 'fails' : 'unknown';
}
