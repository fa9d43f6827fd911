import { type Answers, assess, type Assessment } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';

/** Where some answers to a question would lead, all else the same. */
export type Turn = { readonly answers: readonly string[]; readonly recommended: string | null };

/** What each answer to a question would lead to; answers with the same outcome stand together. */
export function turnsOf(
  rulebook: Rulebook,
  question: Question,
  answers: Answers,
  { asOf }: Assessment,
): Turn[] {
  if (question.kind !== 'choice') return [];
  const outcomes = new Map<string | null, string[]>();
  for (const answer of question.answers) {
    const { recommended } = assess(rulebook, { ...answers, [question.id]: answer }, asOf);
    outcomes.set(recommended, [...(outcomes.get(recommended) ?? []), answer]);
  }
  if (outcomes.size < 2) return [];
  return [...outcomes].map(([recommended, group]) => ({ answers: group, recommended }));
}
