import { type Answers, isKnown } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import type { Texts } from '#texts/index.ts';

import { askedWords } from './askedWords.ts';
import type { CounterfactualRow } from './counterfactualRows.ts';

/** The first change in a sentence: one answer that is enough, or how many have to change. */
export function counterfactualLead(
  rulebook: Rulebook,
  answers: Answers,
  rows: readonly CounterfactualRow[],
  texts: Texts,
): string {
  const { t, count, within, question } = texts;
  const fewest = rows[0]?.changed.length;
  if (fewest === undefined) return t(($) => $.result.turns.leadNone);
  const single = rows.filter(({ changed }) => changed.length === 1);
  const all = single.flatMap(({ changed }) => changed);
  // An area or a code that would do is one of many: another answer tells more.
  const first = all.find((asked) => !isOneOfMany(asked.question)) ?? all[0];
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

  function isOneOfMany(id: string): boolean {
    const kind = rulebook.questions.find((question) => question.id === id)?.kind;
    return kind === 'area' || kind === 'cpv';
  }
}
