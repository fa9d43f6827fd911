import type { Block, Inline, Text } from '#documents/paper.ts';

import { fill, filled } from './fill.ts';
import { written } from './knownAnswer.ts';
import { heading } from './paragraph.ts';
import { sourceList } from './sourceList.ts';
import { openQuestionIds } from './uncertainties.ts';
import type { Writer } from './writer.ts';

/** Where the law says that people decide, not a tool. */
export const noAutomatedDecision = 'kl-6-38';

/** The foot of every paper: what it is and is not, what made it, what is unknown and what it rests on. */
export function foot(w: Writer): Block[] {
  const { words, rulebook, texts, asOf, today, notes } = w;
  const { title, support, answers, made, law, unknown, allKnown, language } = words.foot;
  const cite = w.cite([noAutomatedDecision]);
  const officer: Inline = written(notes.officer, words.head.officerBlank);
  const names = openQuestionIds(w).map((id) => texts.within(texts.question(id).short));
  const lines: readonly Text[] = [
    fill(w, support, { cite }),
    fill(w, answers, { officer }),
    [
      filled(w, made, {
        book: rulebook.id,
        version: rulebook.version,
        hash: rulebook.hash,
        today: texts.date(today),
      }),
    ],
    [
      filled(w, law, {
        day: texts.date(asOf),
        checked: texts.date(rulebook.lawCheckedTo),
        reviewed: texts.date(rulebook.reviewed),
      }),
    ],
    [names.length === 0 ? allKnown : filled(w, unknown, { names: texts.list(names) })],
    ...(language === '' ? [] : [[language] as Text]),
  ];
  return [{ kind: 'note', title, text: lines }, heading(2, words.sources.title), sourceList(w)];
}
