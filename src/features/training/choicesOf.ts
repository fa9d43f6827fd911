import type { Rulebook } from '#rulebook/index.ts';

/** What a room can vote for: every route, and none of them. */
export function choicesOf({ routes }: Rulebook): string[] {
  return [...routes.map(({ id }) => id), 'none'];
}
