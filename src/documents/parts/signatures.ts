import type { Block } from '#documents/paper.ts';

import { written } from './knownAnswer.ts';
import { blank, bullets } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { Writer } from './writer.ts';

/** Who is sent the decision. */
export function distribution(w: Writer): Block {
  const { words } = w;
  return bullets([
    [partiesOf(w).organisation],
    ...words.distribution.map((label, index) => [blank(label, `distribution.${index + 1}`)]),
  ]);
}

/** Who signs, each with a position. */
export function signatures({ notes, words }: Writer): Block {
  const { head, name, title } = words.signatures;
  return {
    kind: 'facts',
    rows: [
      { name: head, text: [blank(name, 'head.name'), ', ', blank(title, 'head.title')] },
      {
        name: words.head.officer,
        text: [written(notes.officer, name, 'officer'), ', ', blank(title, 'officer.title')],
      },
    ],
  };
}
