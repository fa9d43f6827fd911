import type { PaperId } from '#rulebook/index.ts';

import { conditionsAt } from './truthTelling.ts';
import type { Writer } from './writer.ts';

/** The conditions that a place in a paper tells in full and that stand on the recommended route. */
export function standingAt(w: Writer, paper: PaperId, place: string): readonly string[] {
  const standing = w.assessment.routes[w.outcome]?.conditions ?? [];
  return conditionsAt(w, paper, place).filter((id) => standing.includes(id));
}
