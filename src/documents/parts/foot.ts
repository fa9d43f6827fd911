import type { Block, Inline, Text } from '#documents/paper.ts';

import { fill, filled } from './fill.ts';
import { written } from './knownAnswer.ts';
import { heading } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import { sourceList } from './sourceList.ts';
import { openQuestionIds } from './uncertainties.ts';
import type { Writer } from './writer.ts';

/** Where the law says that people decide, not a tool. */
export const noAutomatedDecision = 'kl-6-38';

/** The foot of the authority's papers: what it is and is not, what made it, what is unknown and what it rests on. */
export function foot(w: Writer): Block[] {
  const { words, texts, notes } = w;
  const { title, support, answers, unknown, allKnown } = words.foot;
  const cite = w.cite([noAutomatedDecision]);
  const officer: Inline = written(notes.officer, words.head.officerBlank);
  const names = openQuestionIds(w).map((id) => texts.within(texts.question(id).short));
  const lines: readonly Text[] = [
    fill(w, support, { cite }),
    fill(w, answers, { officer }),
    madeWith(w),
    lawRead(w),
    [names.length === 0 ? allKnown : filled(w, unknown, { names: texts.list(names) })],
    ...language(w),
  ];
  return [{ kind: 'note', title, text: lines }, ...sources(w)];
}

/** The foot of what an organisation writes: it answers for the content itself. */
export function footOfOrganisation(w: Writer): Block[] {
  const { title, content } = w.words.foot;
  const { organisation } = partiesOf(w);
  const lines = [fill(w, content, { organisation }), madeWith(w), ...language(w)];
  return [{ kind: 'note', title, text: lines }, ...sources(w)];
}

/** With what it was written, and when. */
function madeWith(w: Writer): Text {
  const { words, rulebook, texts, today } = w;
  const { id: book, version, hash } = rulebook;
  return [filled(w, words.foot.made, { book, version, hash, today: texts.date(today) })];
}

/** The day of the law that was asked, and how far the law has been checked. */
function lawRead(w: Writer): Text {
  const { words, rulebook, texts, asOf } = w;
  return [
    filled(w, words.foot.law, {
      day: texts.date(asOf),
      checked: texts.date(rulebook.lawCheckedTo),
      reviewed: texts.date(rulebook.reviewed),
    }),
  ];
}

function language({ words }: Writer): Text[] {
  return words.foot.language === '' ? [] : [[words.foot.language]];
}

function sources(w: Writer): Block[] {
  return w.cited().length === 0 ? [] : [heading(2, w.words.sources.title), sourceList(w)];
}
