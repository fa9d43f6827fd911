import type { Assessment } from '#reasoning/index.ts';
import type { Refusal, Rulebook } from '#rulebook/index.ts';

import { hopedFor } from '#features/organisation/hopedFor.ts';

/** The reasons for a no that a case gives: those whose rules close a way to support, and last what holds for every no. */
export function refusalsFor(
  refusals: readonly Refusal[],
  rulebook: Rulebook,
  { routes }: Assessment,
): Refusal[] {
  const closed = hopedFor(rulebook).flatMap((id) => {
    const found = routes[id];
    return found?.verdict === 'excluded' ? found.because : [];
  });
  return [
    ...refusals.filter(({ rules }) => rules.some((rule) => closed.includes(rule))),
    ...refusals.filter(({ rules }) => rules.length === 0),
  ];
}
