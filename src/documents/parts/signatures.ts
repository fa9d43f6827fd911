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
    ...words.distribution.map((label) => [blank(label)]),
  ]);
}

/** Who signs. */
export function signatures({ notes, words }: Writer): Block {
  return {
    kind: 'facts',
    rows: [
      { name: words.signatures.head, text: [blank(words.signatures.name)] },
      { name: words.head.officer, text: [written(notes.officer, words.signatures.name)] },
    ],
  };
}
