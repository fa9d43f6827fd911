import type { Block, Inline } from '#documents/paper.ts';

import { written } from './knownAnswer.ts';
import { blank } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { Writer } from './writer.ts';

/** The head of a paper that goes into the diary: what is noted filled in, the rest to fill in. */
export function headFacts(w: Writer): Block {
  return head(w, partiesOf(w).board, blank(w.words.head.unitBlank));
}

/** The head of a letter to the organisation, from whoever has decided. */
export function letterHead(w: Writer): Block {
  const { organisation, board } = partiesOf(w);
  return head(w, organisation, board);
}

function head({ notes, words, texts, today }: Writer, to: Inline, from: Inline): Block {
  const { head } = words;
  return {
    kind: 'facts',
    rows: [
      { name: head.board, text: [to] },
      { name: head.unit, text: [from] },
      { name: head.date, text: [texts.date(today)] },
      { name: head.caseNumber, text: [written(notes.caseNumber, head.caseNumberBlank)] },
      { name: head.officer, text: [written(notes.officer, head.officerBlank)] },
    ],
  };
}
