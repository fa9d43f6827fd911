import type { Block } from '#documents/paper.ts';

import { dayWords, oneLine, written } from './knownAnswer.ts';
import { blank } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

/** Who has been consulted, and what is always to be said: the trade unions and conflicts of interest. */
export function consultations(context: PaperContext): Block[] {
  const { notes, words } = context;
  const { caption, head, whom, whomBlank, blankOutcome, blankWho, standing } = words.consultations;
  const noted: Block[] =
    notes.consultations.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption,
            head: [head.who, head.day, head.outcome],
            rows: notes.consultations.map(({ on, who, outcome }, index) => [
              [written(who, blankWho, `consultation.${index + 1}.who`)],
              [dayWords(context, on, `consultation.${index + 1}.day`)],
              [
                oneLine(outcome) === ''
                  ? blank(blankOutcome, `consultation.${index + 1}.outcome`)
                  : oneLine(outcome),
              ],
            ]),
          },
        ];
  return [
    ...noted,
    {
      kind: 'facts',
      rows: [
        ...(noted.length === 0 ? [{ name: whom, text: [blank(whomBlank, 'consultations')] }] : []),
        { name: standing.union, text: [blank(standing.unionBlank, 'union')] },
        { name: standing.conflict, text: [blank(standing.conflictBlank, 'conflict')] },
      ],
    },
  ];
}
