import {
  type Answers,
  type Assessment,
  type Conclusion,
  packageOf,
  type Plan,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import type { Texts } from '#texts/index.ts';

/** The headline of a result: the route; or what it hangs on; or the kind of result, where that is settled. */
export function headlineOf(
  rulebook: Rulebook,
  { route: comesTo }: Conclusion,
  plan: Plan,
  { t, route, hinge, package: packageWords }: Texts,
): string {
  if (comesTo !== null) return route(comesTo).headline;
  const [first] = plan.hinges;
  if (first !== undefined) return t(($) => $.result.short.hangs, { what: hinge(first) });
  const [kind, ...others] = new Set(
    plan.lines.map(({ route: id }) => packageOf(rulebook, id ?? '')),
  );
  if (kind !== undefined && others.length === 0) return packageWords(kind).headline;
  const fork = plan.lines[0]?.when[0]?.question;
  if (fork !== undefined) return t(($) => $.result.short.hangs, { what: hinge(fork) });
  return t(($) => $.result.undecidedHeadline);
}

/** The plan is told where it has more than one line, or one that the law treats cautiously. */
export function isOpen({ status }: Assessment, { lines }: Plan): boolean {
  return status !== 'decided' && lines.length > 1;
}

/** What to find out first: what it hangs on, or the fork that is open. */
export function toFindOut(plan: Plan, answers: Answers): string[] {
  const forks = plan.lines.flatMap(({ when }) => when.slice(0, 1).map(({ question }) => question));
  const asked = plan.hinges.length > 0 ? plan.hinges : [...new Set(forks)];
  return asked.filter(
    (question) => answers[question] === undefined || answers[question] === 'unknown',
  );
}
