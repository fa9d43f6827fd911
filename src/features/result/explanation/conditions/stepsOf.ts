import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook, Step } from '#rulebook/index.ts';

/** The next steps of an answer: of the recommended route, or the way out; none while undecided. */
export function stepsOf(rulebook: Rulebook, { recommended }: Assessment): readonly Step[] {
  if (recommended === 'none') return rulebook.noneSteps;
  return rulebook.routes.find(({ id }) => id === recommended)?.steps ?? [];
}
