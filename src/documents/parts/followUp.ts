import type { Block } from '#documents/paper.ts';

import { fill } from './fill.ts';
import { blank, paragraph } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { Writer } from './writer.ts';

/** When and by whom the outcome is followed up, with blanks for what nobody has said. */
export function followUp(w: Writer): Block[] {
  const { words, outcome, assessment } = w;
  const { blanks } = words.followUp;
  const { Unit } = partiesOf(w);
  const texts: Readonly<Record<string, string>> = words.followUp.texts;
  return [
    paragraph(
      fill(w, texts[assessment.chosenBy ?? ''] ?? texts[outcome] ?? words.followUp.other, {
        Unit,
        often: blank(blanks.often, 'followUp.often'),
        what: blank(blanks.what, 'followUp.what'),
        who: blank(blanks.who, 'followUp.who'),
        day: blank(blanks.day, 'followUp.day'),
      }),
    ),
  ];
}
