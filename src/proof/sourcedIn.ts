import type { Rulebook } from '#rulebook/index.ts';

/** Something in a rule book that stands on sources. */
export type Sourced = { readonly id: string; readonly sources: readonly string[] };

/** Everything in a rule book that stands on sources, each once. */
export function sourcedIn(rulebook: Rulebook): Sourced[] {
  const { routes, candidates, conditions, warnings, tests, questions, noneSteps } = rulebook;
  const parts: readonly Sourced[] = [
    ...routes,
    ...routes.flatMap(({ excludedBy, carriedBy, steps }) => [
      ...excludedBy,
      ...carriedBy,
      ...steps,
    ]),
    ...candidates,
    ...Object.values(conditions),
    ...warnings,
    ...tests,
    ...questions,
    ...noneSteps,
    ...Object.values(rulebook.figures).flatMap(({ id, periods }) =>
      periods.map(({ from, source }) => ({ id: `${id} from ${from}`, sources: [source] })),
    ),
    ...Object.values(rulebook.codes).map(({ id, source }) => ({ id, sources: [source] })),
  ];
  return [...new Map(parts.map((part) => [`${part.id} ${part.sources.join(' ')}`, part])).values()];
}
