import type { Answers } from '#reasoning/model/answers.ts';
import type { Argument } from '#reasoning/model/argument.ts';
import type { CompiledRule } from '#reasoning/model/compiled.ts';
import type { TruthName } from '#reasoning/model/truth.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { compiledFor } from './compileRulebook.ts';

/** A rule on a case: what it would do to its route, and the argument for whether it does. */
export type RuleArgument = {
  readonly rule: string;
  readonly effect: 'excludes' | 'carries' | 'chooses';
  readonly truth: TruthName;
  readonly sources: readonly string[];
  readonly argument: Argument;
};

/** Every rule of a route on this case, as a tree down to the answers. Empty for an unknown route. */
export function explainRoute(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
  routeId: string,
): RuleArgument[] {
  const { routes, candidates, read } = compiledFor(rulebook, asOf);
  const facts = read(answers);
  const rule =
    (effect: RuleArgument['effect']) =>
    ({ id, when, sources }: CompiledRule): RuleArgument => {
      const argument = when.evaluate(facts);
      return { rule: id, effect, truth: argument.truth, sources, argument };
    };
  return routes.flatMap(({ id, exclusions, carriers }, index) =>
    id === routeId
      ? [
          ...candidates.filter(({ route }) => route === index).map(rule('chooses')),
          ...exclusions.map(rule('excludes')),
          ...carriers.map(rule('carries')),
        ]
      : [],
  );
}

/** One legal test on this case, as a tree down to the answers. */
export function explainTest(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
  test: string,
): Argument {
  const { ready, read } = compiledFor(rulebook, asOf);
  return ready({ test }).evaluate(read(answers));
}
