import type { PaperId } from '#rulebook/index.ts';
import type { Text } from '#documents/paper.ts';

import { offeredPapers } from '#documents/offeredPapers.ts';

import { interpolateText } from './interpolate.ts';
import type { PaperContext } from './paperContext.ts';

/** Papers that stand for themselves and are not attached to the memo. */
const notAttached: readonly PaperId[] = ['memo', 'refusal', 'checklist', 'delegated-decision'];

/** The draft that is decided on and the papers that go with the memo, numbered in the order the rule book names them. */
export function attachments(context: PaperContext): readonly Text[] {
  const { rulebook, assessment, words } = context;
  const drafts: Readonly<Record<string, string | undefined>> = words.memo.drafts;
  const draft = drafts[assessment.chosenBy ?? ''];
  // The long form of the memo is its own appendix.
  const held: PaperId | undefined = context.form === 'long' ? 'appendix' : undefined;
  const titles = offeredPapers(rulebook, assessment)
    .filter(({ id, kind }) => !notAttached.includes(id) && id !== held && kind !== 'voluntary')
    .map(({ id }) => words.titles[id]);
  return [...(draft === undefined ? [] : [draft]), ...titles].map((title, index) => [
    interpolateText(context, words.memo.attachment, { number: String(index + 1), title }),
  ]);
}
