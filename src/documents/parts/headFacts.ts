import type { Block, Inline } from '#documents/paper.ts';

import { written } from './knownAnswer.ts';
import { blank } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { Writer } from './writer.ts';

/** The head of a paper to the board or, when nobody is written to, of one for the register: the rest to fill in. */
export function headFacts(w: Writer, to: 'board' | 'register' = 'board'): Block {
  return head(
    w,
    to === 'board' ? partiesOf(w).board : undefined,
    blank(w.words.head.unitBlank, 'unit'),
  );
}

/** The head of a letter to the organisation, from whoever has decided. */
export function letterHead(w: Writer): Block {
  const { organisation, board } = partiesOf(w);
  return head(w, organisation, board);
}

function head({ notes, words, texts, today }: Writer, to: Inline | undefined, from: Inline): Block {
  const { head } = words;
  return {
    kind: 'facts',
    rows: [
      ...(to === undefined ? [] : [{ name: head.board, text: [to] }]),
      { name: head.unit, text: [from] },
      { name: head.date, text: [texts.date(today)] },
      {
        name: head.caseNumber,
        text: [written(notes.caseNumber, head.caseNumberBlank, 'caseNumber')],
      },
      { name: head.officer, text: [written(notes.officer, head.officerBlank, 'officer')] },
    ],
  };
}
