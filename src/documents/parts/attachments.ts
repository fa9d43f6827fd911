import type { PaperId } from '#rulebook/index.ts';
import type { Text } from '#documents/paper.ts';

import { offeredPapers } from '#documents/offeredPapers.ts';

import { filled } from './fill.ts';
import type { Writer } from './writer.ts';

/** Papers that stand for themselves and are not attached to the memo. */
const notAttached: readonly PaperId[] = ['memo', 'refusal', 'checklist', 'delegated-decision'];

/** The draft that is decided on and the papers that go with the memo, numbered in the order the rule book names them. */
export function attachments(w: Writer): readonly Text[] {
  const { rulebook, assessment, words } = w;
  const drafts: Readonly<Record<string, string | undefined>> = words.memo.drafts;
  const draft = drafts[assessment.chosenBy ?? ''];
  // The long form of the memo is its own appendix.
  const held: PaperId | undefined = w.form === 'long' ? 'appendix' : undefined;
  const titles = offeredPapers(rulebook, assessment)
    .filter(({ id, kind }) => !notAttached.includes(id) && id !== held && kind !== 'voluntary')
    .map(({ id }) => words.titles[id]);
  return [...(draft === undefined ? [] : [draft]), ...titles].map((title, index) => [
    filled(w, words.memo.attachment, { number: String(index + 1), title }),
  ]);
}
