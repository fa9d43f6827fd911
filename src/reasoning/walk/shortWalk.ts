import { truthIn } from '#reasoning/counsel/assumptions.ts';
import { type Limits, narrow, variablesIn } from '#reasoning/counsel/narrow.ts';
import { possibleIn } from '#reasoning/counsel/possible.ts';
import type { Diagrams, Node } from '#reasoning/diagrams/diagrams.ts';
import { outcomeDiagrams } from '#reasoning/diagrams/outcomeDiagrams.ts';
import type { Answers } from '#reasoning/model/answers.ts';
import type { Compiled } from '#reasoning/model/compiled.ts';
import { FAILS, HOLDS } from '#reasoning/model/truth.ts';
import type { Question } from '#rulebook/index.ts';

/** What is left of the recommendation when the ordinary is assumed, and which questions it may still ask. */
export type ShortWalk = {
  readonly diagrams: Diagrams;
  readonly recommended: Node;
  readonly toAsk: readonly Question[];
};

/**
 * How a short walk stands once the first questions are answered. Hinges come in the order of the rule book,
 * then forks. Where the rule book is cautious, hinges stay unknown; and where one answered “unknown” can still
 * turn the recommendation, the plan is the answer and its forks are lines of it.
 */
export function shortWalkIn(compiled: Compiled, answers: Answers): ShortWalk {
  const { questions, tests, counsel } = compiled.rulebook;
  const outcome = outcomeDiagrams(compiled);
  const { limits, withAssumed } = possibleIn(compiled, answers);
  const truthOf = truthIn(compiled.rulebook, withAssumed, compiled.asOf);
  const at = (id: string): number => questions.findIndex((question) => question.id === id);
  const askedIn = (turning: ReadonlySet<number>, ids: readonly string[]): Question[] =>
    ids.flatMap((id) => (turning.has(at(id)) ? (questions[at(id)] ?? []) : []));
  const forks = counsel.forks.flatMap(({ question, when }) =>
    when === undefined || truthOf(when) === 'holds' ? [question] : [],
  );
  const left = ({ id }: Question): boolean => answers[id] === undefined;
  const within = (root: Node, own: Limits): { diagrams: Diagrams; node: Node } => {
    const diagrams = outcome.diagrams.createEmpty();
    return { diagrams, node: narrow(outcome.diagrams, root, own, diagrams) };
  };

  const { diagrams, node } = within(outcome.recommended, limits);
  const turning = variablesIn(diagrams, node);
  const hinges = askedIn(turning, counsel.order);
  const test = tests.findIndex(({ id }) => id === counsel.cautious.test);
  // A hinge may also stay unknown: that is what the rule book is cautious about.
  const isHinge = (index: number): boolean => hinges.some(({ id }) => at(id) === index);
  const isCautious =
    hinges.length > 0 &&
    within(
      outcome.tests[test] ?? FAILS,
      limits.map((own, index) => (isHinge(index) ? [0, ...own] : own)),
    ).node === HOLDS;
  if (isCautious) {
    const cautious = within(
      outcome.recommended,
      limits.map((own, index) => (isHinge(index) ? [0] : own)),
    );
    const toAsk = askedIn(variablesIn(cautious.diagrams, cautious.node), forks).filter(left);
    return { diagrams: cautious.diagrams, recommended: cautious.node, toAsk };
  }
  const openHinges = hinges.filter(left);
  const isPlan = hinges.length > 0 && openHinges.length === 0;
  const toAsk = isPlan ? [] : [...openHinges, ...askedIn(turning, forks).filter(left)];
  return { diagrams, recommended: node, toAsk };
}
