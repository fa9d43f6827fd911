import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook, Step } from '#rulebook/index.ts';

/** The next steps of an answer: of the recommended route, or the ways out that its reasons leave; none while undecided. */
export function stepsOf(
  rulebook: Rulebook,
  { recommended, routes }: Assessment,
  side: 'authority' | 'organisation' = 'authority',
): readonly Step[] {
  if (recommended !== 'none')
    return rulebook.routes.find(({ id }) => id === recommended)?.steps ?? [];
  const closing = new Set(Object.values(routes).flatMap(({ because }) => because));
  const closes = (rule: string): boolean => closing.has(rule);
  return rulebook.noneSteps.filter(
    ({ closedBy, unless, side: whose = 'authority' }) =>
      whose === side && (closedBy?.some(closes) ?? true) && unless?.some(closes) !== true,
  );
}
