import type { Block } from '#documents/paper.ts';

import { written } from './knownAnswer.ts';
import { blank } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { Writer } from './writer.ts';

/** The head of a paper that goes into the diary: what is noted filled in, the rest to fill in. */
export function headFacts(w: Writer): Block {
  const { notes, words, texts, today } = w;
  const { head } = words;
  return {
    kind: 'facts',
    rows: [
      { name: head.board, text: [partiesOf(w).board] },
      { name: head.unit, text: [blank(head.unitBlank)] },
      { name: head.date, text: [texts.date(today)] },
      { name: head.caseNumber, text: [written(notes.caseNumber, head.caseNumberBlank)] },
      { name: head.officer, text: [written(notes.officer, head.officerBlank)] },
    ],
  };
}
