import type { Block } from '#documents/paper.ts';

import { dayWords, oneLine, written } from './knownAnswer.ts';
import { paragraph } from './paragraph.ts';
import type { Writer } from './writer.ts';

/** Who has been consulted; when nobody is noted, that and whom it usually is. */
export function consultations(w: Writer): Block[] {
  const { notes, words } = w;
  const { caption, head, none, usual, blankOutcome, blankWho } = words.consultations;
  const rows =
    notes.consultations.length === 0
      ? usual.map((who) => ({ who, on: '', outcome: '' }))
      : notes.consultations;
  return [
    ...(notes.consultations.length === 0 ? [paragraph(none)] : []),
    {
      kind: 'table',
      caption,
      head: [head.who, head.day, head.outcome],
      rows: rows.map(({ on, who, outcome }) => [
        [written(who, blankWho)],
        [dayWords(w, on)],
        [oneLine(outcome) === '' ? { kind: 'blank', label: blankOutcome } : oneLine(outcome)],
      ]),
    },
  ];
}
