import type { Block, Text } from '#documents/paper.ts';

import { oneLine } from './knownAnswer.ts';
import { blank } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

type FactRow = { readonly name: string; readonly text: Text };

/** Who a paper of the organisation is from and to, and its day. */
export function senderAndRecipient(context: PaperContext): Block {
  const { words, notes } = context;
  return {
    kind: 'facts',
    rows: [
      from(context),
      {
        name: words.initiative.to,
        text: [oneLine(notes.board) || blank(words.initiative.toBlank, 'board')],
      },
      day(context),
    ],
  };
}

/** Whose a paper is that the organisation keeps for itself, and its day: it goes to no one. */
export function senderOnly(context: PaperContext): Block {
  return { kind: 'facts', rows: [from(context), day(context)] };
}

function from({ words, notes }: PaperContext): FactRow {
  const name = oneLine(notes.organisation) || blank(words.common.organisation, 'organisation');
  return { name: words.initiative.from, text: [name] };
}

function day({ words, texts, today }: PaperContext): FactRow {
  return { name: words.head.date, text: [texts.date(today)] };
}
