import type { Block } from '#documents/paper.ts';

import { abbreviations } from './abbreviations.ts';
import type { PaperContent } from './paperContent.ts';
import { interpolate } from './interpolate.ts';
import { smallPrint } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { PaperContext } from './paperContext.ts';

/** One line at the end of a paper: with what it was written, the day of the law, and how far the law has been checked. */
export function foot(context: PaperContext, from?: PaperContent['from']): Block[] {
  const { words, rulebook, texts, today, asOf } = context;
  if (from === 'both') return words.foot.language === '' ? [] : [smallPrint(words.foot.language)];
  const { id: book, version, hash } = rulebook;
  const line = interpolate(
    context,
    from === 'organisation' ? words.foot.organisation : words.foot.line,
    {
      book,
      version,
      hash,
      today: texts.date(today),
      day: texts.date(asOf),
      checked: texts.date(rulebook.lawCheckedTo),
      organisation: partiesOf(context).organisation,
    },
  );
  return [...abbreviations(context), smallPrint(line, words.foot.language)];
}
