import type { PaperId } from '#rulebook/index.ts';

import { paperConditions } from './paperTest.ts';
import type { PaperContext } from './paperContext.ts';

/** The conditions that a place in a paper tells in full and that stand on the recommended route. */
export function standingConditions(
  context: PaperContext,
  paper: PaperId,
  place: string,
): readonly string[] {
  const standing = context.assessment.routes[context.outcome]?.conditions ?? [];
  return paperConditions(context, paper, place).filter((id) => standing.includes(id));
}
