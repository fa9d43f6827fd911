import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** The condition that says that the case has other parts than the one that is answered, where it stands on a route. */
export function partCondition(
  { conditions }: Rulebook,
  { routes }: Assessment,
): string | undefined {
  return Object.values(routes)
    .flatMap((route) => route.conditions)
    .find((id) => conditions[id]?.part);
}
