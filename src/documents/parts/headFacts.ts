import type { Block, Inline } from '#documents/paper.ts';

import { written } from './knownAnswer.ts';
import { blank } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { PaperContext } from './paperContext.ts';

/** The head of a paper to the board or, when nobody is written to, of one for the register: the rest to fill in. */
export function headFacts(context: PaperContext, to: 'board' | 'register' = 'board'): Block {
  return { kind: 'facts', rows: to === 'board' ? headRows(context) : headRows(context).slice(1) };
}

/** The lines of the head of a paper to the board. */
export function headRows(context: PaperContext): Rows {
  return head(context, partiesOf(context).board, blank(context.words.head.unitBlank, 'unit'));
}

/** The head of a letter to the organisation, from whoever has decided. */
export function letterHead(context: PaperContext): Block {
  const { organisation, board } = partiesOf(context);
  return { kind: 'facts', rows: head(context, organisation, board) };
}

type Rows = Extract<Block, { readonly kind: 'facts' }>['rows'];

function head({ notes, words, texts, today }: PaperContext, to: Inline, from: Inline): Rows {
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
