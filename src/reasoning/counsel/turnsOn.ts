import { type Answer, type Answers, isKnown } from '#reasoning/model/answers.ts';
import { compiledFor, compileRulebook } from '#reasoning/evaluate/compileRulebook.ts';
import { explainTest } from '#reasoning/evaluate/explainRoute.ts';
import { outcomeIn } from '#reasoning/evaluate/routeStandings.ts';
import type { Criterion, Rulebook } from '#rulebook/index.ts';

import { alternativeAnswers } from './alternativeAnswers.ts';
import { beyondFigure } from './beyondFigure.ts';

/** A thing in a rule book that the outcome of a case can turn on. */
export type TurningPoint = {
  readonly kind: 'question' | 'rule' | 'test' | 'figure';
  readonly id: string;
};

/** What comes out of a case – a route, `none`, or null while undecided – and what would, were it otherwise. */
export type Turn = {
  readonly now: string | null;
  readonly otherwise: string | null;
  /** The other answer, where it turns on a question. */
  readonly answer?: Answer;
};

/** Says of a case how its outcome turns on something; undefined where it does not. */
export type TurnOf = (answers: Answers) => Turn | undefined;

const holding: Criterion = { all: [] };
const failing: Criterion = { any: [] };

/**
 * Asks what would come out if one thing were otherwise: a question answered in another way, a rule not there,
 * a test that came out the other way, or the value on the other side of a figure. What is not known is not
 * turned: a question without an answer and a test that is unsettled turn nothing.
 */
export function turnsOn(rulebook: Rulebook, point: TurningPoint, asOf: string): TurnOf {
  switch (point.kind) {
    case 'question':
      return onQuestion(rulebook, point.id, asOf);
    case 'rule':
      return onOther(rulebook, withoutRule(rulebook, point.id), asOf);
    case 'test':
      return onTest(rulebook, point.id, asOf);
    case 'figure':
      return onOther(rulebook, beyondFigure(rulebook, point.id), asOf);
  }
}

function onOther(rulebook: Rulebook, other: Rulebook, asOf: string): TurnOf {
  const compiled = compiledFor(rulebook, asOf);
  const changed = compileRulebook(other, asOf);
  return (answers) => turn(outcomeIn(compiled, answers), outcomeIn(changed, answers));
}

function onQuestion(rulebook: Rulebook, id: string, asOf: string): TurnOf {
  const compiled = compiledFor(rulebook, asOf);
  const index = rulebook.questions.findIndex((question) => question.id === id);
  return (answers) => {
    if (!isKnown(answers, id)) return undefined;
    const now = outcomeIn(compiled, answers);
    for (const answer of alternativeAnswers(compiled, index, answers).values()) {
      const found = turn(now, outcomeIn(compiled, { ...answers, [id]: answer }));
      if (found !== undefined) return { ...found, answer };
    }
    return undefined;
  };
}

function onTest(rulebook: Rulebook, id: string, asOf: string): TurnOf {
  const held = onOther(rulebook, withTest(rulebook, id, failing), asOf);
  const failed = onOther(rulebook, withTest(rulebook, id, holding), asOf);
  return (answers) => {
    const { truth } = explainTest(rulebook, answers, asOf, id);
    if (truth === 'unknown') return undefined;
    return truth === 'holds' ? held(answers) : failed(answers);
  };
}

function turn(now: string | null, otherwise: string | null): Turn | undefined {
  return now === otherwise ? undefined : { now, otherwise };
}

function withoutRule(rulebook: Rulebook, rule: string): Rulebook {
  const others = <T extends { readonly id: string }>(rules: readonly T[]): T[] =>
    rules.filter(({ id }) => id !== rule);
  return {
    ...rulebook,
    routes: rulebook.routes.map((route) => ({
      ...route,
      excludedBy: others(route.excludedBy),
      carriedBy: others(route.carriedBy),
    })),
    candidates: others(rulebook.candidates),
  };
}

function withTest(rulebook: Rulebook, test: string, holds: Criterion): Rulebook {
  return {
    ...rulebook,
    tests: rulebook.tests.map((one) =>
      one.id === test ? { id: test, holds, sources: one.sources } : one,
    ),
  };
}
