import { type Answers, isKnown } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import type { Texts } from '#texts/index.ts';

import { askedWords } from './askedWords.ts';
import type { TurnRow } from './turnRows.ts';

/** The smallest change in a sentence: one answer that is enough, or how many have to change. */
export function turnLead(
  rulebook: Rulebook,
  answers: Answers,
  rows: readonly TurnRow[],
  texts: Texts,
): string {
  const { t, count, within, question } = texts;
  const fewest = rows[0]?.changed.length;
  if (fewest === undefined) return t(($) => $.result.turns.leadNone);
  const single = rows.filter(({ changed }) => changed.length === 1);
  const [first] = single
    .toSorted((a, b) => rank(answers, a) - rank(answers, b))
    .flatMap(({ changed }) => changed);
  if (first === undefined) return t(($) => $.result.turns.leadSeveral, { number: count(fewest) });
  const change = t(($) => $.result.turns.change, {
    question: within(question(first.question).short),
    answers: askedWords(rulebook, first, texts),
  });
  const isNew = !isKnown(answers, first.question);
  return t(($) => (isNew ? $.result.turns.leadNew : $.result.turns.lead), {
    count: single.length,
    change,
  });
}

/** An answer that is given and leads to another route says most; one that stops everything, least. */
function rank(answers: Answers, { changed, recommended }: TurnRow): number {
  const isNew = changed.some(({ question }) => !isKnown(answers, question));
  return (recommended === 'none' ? 2 : 0) + (isNew ? 1 : 0);
}
