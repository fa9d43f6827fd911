import type { Assumption, Rulebook } from '#rulebook/index.ts';

import type { Answers } from '#reasoning/model/answers.ts';
import type { Compiled } from '#reasoning/model/compiled.ts';
import { compiledFor } from '#reasoning/evaluate/compileRulebook.ts';
import { outcomeDiagrams } from '#reasoning/diagrams/outcomeDiagrams.ts';
import { classesOf, optionsIn } from './branchesOf.ts';
import { growPlan } from './growPlan.ts';
import type { PlanLine } from './leafLines.ts';
import { type Limits, narrow, variablesIn } from './narrow.ts';
import { type Possible, possibleIn } from './possible.ts';

/** What is assumed of a question: an answer, or that it is not some answers. */
export type Assumed = { readonly question: string; readonly kind: Assumption['kind'] } & (
  { readonly answer: string | number } | { readonly not: readonly string[] }
);

/** What a case comes to, or hangs on, when what is unknown is left unknown and the ordinary is assumed. */
export type Plan = {
  /** What is assumed where another answer could give another result. */
  readonly assumed: readonly Assumed[];
  /** The facts that say which kind of result it is, at most three, in the order to find them out. */
  readonly hinges: readonly string[];
  readonly lines: readonly PlanLine[];
};

/** Makes the plan of a case under the law of a day (ISO date). */
export function planOf(rulebook: Rulebook, answers: Answers, asOf: string): Plan {
  const compiled = compiledFor(rulebook, asOf);
  const possible = possibleIn(compiled, answers);
  const matters = assumptionsThatMatter(compiled, possible);
  return {
    assumed: [...possible.assumed].flatMap(([question, assumption]) =>
      matters.has(question) ? [assumedOf(question, assumption)] : [],
    ),
    ...growPlan(compiled, possible),
  };
}

/** The package a route is in, if the rule book puts it in one. */
export function packageOf({ routes }: Rulebook, route: string): string | undefined {
  return routes.find(({ id }) => id === route)?.package;
}

/**
 * The assumed questions that could give another result if they were not: a strict one on its own, a lenient one also
 * together with others, since they may all be wrong and the route then unlawful.
 */
function assumptionsThatMatter(compiled: Compiled, { assumed, limits }: Possible): Set<string> {
  const { variables } = compiled;
  const { diagrams, recommended } = outcomeDiagrams(compiled);
  const options = optionsIn(compiled);
  const openedIf = (isOpened: (id: string) => boolean): Limits =>
    limits.map((own, index) =>
      isOpened(variables[index]?.question ?? '') ? [0, ...classesOf(options[index] ?? [])] : own,
    );
  const own = diagrams.createEmpty();
  const open = narrow(
    diagrams,
    recommended,
    openedIf((id) => assumed.has(id)),
    own,
  );
  const changing = (isOpened: (id: string) => boolean): string[] =>
    [...variablesIn(own, narrow(own, open, openedIf(isOpened), own))]
      .flatMap((index) => variables[index]?.question ?? [])
      .filter(isOpened);
  const together = changing((id) => assumed.has(id));
  const alone = together.filter((id) => changing((other) => other === id).length > 0);
  return new Set(
    together.filter((id) => assumed.get(id)?.kind === 'lenient' || alone.includes(id)),
  );
}

function assumedOf(question: string, assumption: Assumption): Assumed {
  const { kind } = assumption;
  return 'answer' in assumption
    ? { question, answer: assumption.answer, kind }
    : { question, not: assumption.not, kind };
}
