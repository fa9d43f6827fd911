import type { Rulebook } from '#rulebook/index.ts';
import { plain, type Texts } from '#texts/index.ts';

import type { Asked } from './counterfactualRows.ts';

/** So many answers are named; areas and codes stand for more than themselves. */
const named = 3;

/** The answers that would each do, in words: quoted, or the amount that lies nearest. */
export function askedWords(rulebook: Rulebook, asked: Asked, texts: Texts): string {
  const { t, answer, alternatives } = texts;
  const question = rulebook.questions.find(({ id }) => id === asked.question);
  const [first] = asked.answers;
  if (question === undefined || first === undefined) return '';
  if (typeof first === 'number')
    return t(($) => $.result.turns.nearest, { amount: answer(question.id, first) });
  const isOpen = question.kind === 'area' || question.kind === 'cpv';
  const shown = isOpen ? asked.answers.slice(0, named) : asked.answers;
  const answers = alternatives(
    shown.map((value) => t(($) => $.quoted, { text: plain(answer(question.id, value)) })),
  );
  return isOpen ? t(($) => $.result.turns.example, { answers }) : answers;
}
