import type { Block } from '#documents/paper.ts';

import { contributionTables } from './money.ts';
import type { Writer } from './writer.ts';

/** What one party brings, as it is noted. */
export function contributionsBy(w: Writer, party: 'authority' | 'organisation'): Block[] {
  const own = w.notes.contributions.filter(({ by }) => by === party);
  return contributionTables(w, own, w.words.money.contributionsOf[party]);
}
