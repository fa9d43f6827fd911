import type { Block } from '#documents/paper.ts';

import { contributionTables } from './contributionTables.ts';
import type { PaperContext } from './paperContext.ts';

/** What one party brings, as it is noted. */
export function contributionsBy(
  context: PaperContext,
  party: 'authority' | 'organisation',
): Block[] {
  const own = context.notes.contributions.filter(({ by }) => by === party);
  return contributionTables(context, own, context.words.money.contributionsOf[party]);
}
