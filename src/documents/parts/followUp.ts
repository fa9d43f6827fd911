import type { Block } from '#documents/paper.ts';

import { interpolate } from './interpolate.ts';
import { blank, paragraph } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { PaperContext } from './paperContext.ts';

/** When and by whom the outcome is followed up, with blanks for what nobody has said. */
export function followUp(context: PaperContext): Block[] {
  const { words, outcome, assessment } = context;
  const { blanks } = words.followUp;
  const { Unit } = partiesOf(context);
  const texts: Readonly<Record<string, string>> = words.followUp.texts;
  return [
    paragraph(
      interpolate(
        context,
        texts[assessment.chosenBy ?? ''] ?? texts[outcome] ?? words.followUp.other,
        {
          Unit,
          often: blank(blanks.often, 'followUp.often'),
          what: blank(blanks.what, 'followUp.what'),
          who: blank(blanks.who, 'followUp.who'),
          day: blank(blanks.day, 'followUp.day'),
        },
      ),
    ),
  ];
}
