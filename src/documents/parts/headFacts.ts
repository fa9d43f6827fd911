import type { Block, Inline } from '#documents/paper.ts';

import { written } from './knownAnswer.ts';
import { blank } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { Writer } from './writer.ts';

/** The head of a paper to the board or, when nobody is written to, of one for the register: the rest to fill in. */
export function headFacts(w: Writer, to: 'board' | 'register' = 'board'): Block {
  return { kind: 'facts', rows: to === 'board' ? headRows(w) : headRows(w).slice(1) };
}

/** The lines of the head of a paper to the board. */
export function headRows(w: Writer): Rows {
  return head(w, partiesOf(w).board, blank(w.words.head.unitBlank, 'unit'));
}

/** The head of a letter to the organisation, from whoever has decided. */
export function letterHead(w: Writer): Block {
  const { organisation, board } = partiesOf(w);
  return { kind: 'facts', rows: head(w, organisation, board) };
}

type Rows = Extract<Block, { readonly kind: 'facts' }>['rows'];

function head({ notes, words, texts, today }: Writer, to: Inline, from: Inline): Rows {
  const { head } = words;
  return [
    { name: head.board, text: [to] },
    { name: head.unit, text: [from] },
    { name: head.date, text: [texts.date(today)] },
    {
      name: head.caseNumber,
      text: [written(notes.caseNumber, head.caseNumberBlank, 'caseNumber')],
    },
    { name: head.officer, text: [written(notes.officer, head.officerBlank, 'officer')] },
  ];
}
