import type { PaperId } from '#rulebook/index.ts';
import type { Text } from '#documents/paper.ts';

import { offeredPapers } from '#documents/offeredPapers.ts';

import { filled } from './fill.ts';
import type { Writer } from './writer.ts';

/** Papers that stand for themselves and are not attached to the memo. */
const notAttached: readonly PaperId[] = ['memo', 'refusal', 'checklist', 'delegated-decision'];

/** The papers that go with the memo, numbered in the order the rule book names them. */
export function attachments(w: Writer): readonly Text[] {
  const { rulebook, assessment, words } = w;
  return offeredPapers(rulebook, assessment)
    .filter(({ id, kind }) => !notAttached.includes(id) && kind !== 'voluntary')
    .map(({ id }, index) => [
      filled(w, words.memo.attachment, {
        number: String(index + 1),
        title: words.titles[id],
      }),
    ]);
}
