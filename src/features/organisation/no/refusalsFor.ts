import type { Assessment } from '#reasoning/index.ts';
import type { Refusal, Rulebook } from '#rulebook/index.ts';

import { hopedForRoutes } from '#features/organisation/hopedForRoutes.ts';

/** The reasons for a no that a case gives: those whose rules close a way to support, and last what holds for every no. */
export function refusalsFor(
  refusals: readonly Refusal[],
  rulebook: Rulebook,
  { routes }: Assessment,
): Refusal[] {
  const closed = hopedForRoutes(rulebook).flatMap((id) => {
    const found = routes[id];
    return found?.verdict === 'excluded' ? found.because : [];
  });
  return [
    ...refusals.filter(({ rules }) => rules.some((rule) => closed.includes(rule))),
    ...refusals.filter(({ rules }) => rules.length === 0),
  ];
}
