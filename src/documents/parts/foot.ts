import type { Block } from '#documents/paper.ts';

import { abbreviations } from './abbreviations.ts';
import type { Draft } from './draft.ts';
import { fill } from './fill.ts';
import { paragraph } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { Writer } from './writer.ts';

/** One line at the end of a paper: with what it was written, the day of the law, and how far the law has been checked. */
export function foot(w: Writer, from?: Draft['from']): Block[] {
  const { words, rulebook, texts, today, asOf } = w;
  if (from === 'both') return words.foot.language === '' ? [] : [paragraph(words.foot.language)];
  const { id: book, version, hash } = rulebook;
  const line = fill(w, from === 'organisation' ? words.foot.organisation : words.foot.line, {
    book,
    version,
    hash,
    today: texts.date(today),
    day: texts.date(asOf),
    checked: texts.date(rulebook.lawCheckedTo),
    organisation: partiesOf(w).organisation,
  });
  return [...abbreviations(w), paragraph(line, words.foot.language)];
}
