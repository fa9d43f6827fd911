import { type Answer, type Answers, assess, type Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** A question that two parties answer differently, and what hangs on it. */
export type Difference = {
  readonly question: string;
  /** Absent where it is not answered. */
  readonly ours?: Answer;
  readonly theirs?: Answer;
  /** The route when only this answer is taken from the other; null while undecided. */
  readonly withTheirs: string | null;
  readonly withOurs: string | null;
  /** Whether it gives another route, another standing or condition of some route, or nothing by itself. */
  readonly weight: 'decides' | 'matters' | 'nothing';
  /** The rules that come to close a route, or no longer do, in the order of the rule book. */
  readonly rules: readonly string[];
};

export type Comparison = {
  readonly ours: Assessment;
  readonly theirs: Assessment;
  /** What decides comes first; among equals as the questions are asked. */
  readonly differences: readonly Difference[];
};

const order = ['decides', 'matters', 'nothing'] as const;

/** Two parties' answers to one case on the same day: where they differ, and what each difference decides. */
export function compareCases(
  rulebook: Rulebook,
  ours: Answers,
  theirs: Answers,
  asOf: string,
): Comparison {
  const our = assess(rulebook, ours, asOf);
  const their = assess(rulebook, theirs, asOf);
  const differences = rulebook.questions
    .filter(({ id }) => ours[id] !== theirs[id])
    .map(({ id }): Difference => {
      const withTheirs = assess(rulebook, replaced(ours, id, theirs[id]), asOf);
      const withOurs = assess(rulebook, replaced(theirs, id, ours[id]), asOf);
      const changes = [
        [our, withTheirs],
        [their, withOurs],
      ] as const;
      const decides = changes.some(([a, b]) => a.recommended !== b.recommended);
      const matters = changes.some(([a, b]) => standingOf(a) !== standingOf(b));
      const turned = changes.flatMap(([a, b]) => turnedBetween(a, b));
      return {
        question: id,
        ...(ours[id] === undefined ? {} : { ours: ours[id] }),
        ...(theirs[id] === undefined ? {} : { theirs: theirs[id] }),
        withTheirs: withTheirs.recommended,
        withOurs: withOurs.recommended,
        weight: decides ? 'decides' : matters ? 'matters' : 'nothing',
        rules: rulebook.routes
          .flatMap(({ excludedBy }) => excludedBy.map((rule) => rule.id))
          .filter((rule, index, all) => turned.includes(rule) && all.indexOf(rule) === index),
      };
    })
    .toSorted((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
  return { ours: our, theirs: their, differences };
}

function replaced(answers: Answers, question: string, answer: Answer | undefined): Answers {
  const { [question]: _, ...others } = answers;
  return answer === undefined ? others : { ...others, [question]: answer };
}

/** What an assessment says of the routes, as text to compare by. */
function standingOf({ status, recommended, routes, warnings }: Assessment): string {
  const standings = Object.values(routes).map(({ verdict, conditions }) => [verdict, conditions]);
  return JSON.stringify([status, recommended, standings, warnings]);
}

/** The rules that close a route in one assessment and not in the other. */
function turnedBetween(one: Assessment, other: Assessment): string[] {
  return Object.keys(one.routes).flatMap((route) => {
    const [before, after] = [one, other].map(({ routes }) =>
      routes[route]?.verdict === 'excluded' ? routes[route].because : [],
    );
    return [
      ...(before ?? []).filter((rule) => after?.includes(rule) !== true),
      ...(after ?? []).filter((rule) => before?.includes(rule) !== true),
    ];
  });
}
