import type { Block } from '#documents/paper.ts';

import { oneLine } from './knownAnswer.ts';
import { blank } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

/** Who a paper of the organisation is from and to, and its day. */
export function senderAndRecipient({ words, notes, texts, today }: PaperContext): Block {
  return {
    kind: 'facts',
    rows: [
      {
        name: words.initiative.from,
        text: [oneLine(notes.organisation) || blank(words.common.organisation, 'organisation')],
      },
      {
        name: words.initiative.to,
        text: [oneLine(notes.board) || blank(words.initiative.toBlank, 'board')],
      },
      { name: words.head.date, text: [texts.date(today)] },
    ],
  };
}
