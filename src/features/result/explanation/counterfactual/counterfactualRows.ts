import type { Answer, Change } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** A question with the answers that would each do. */
export type Asked = { readonly question: string; readonly answers: readonly Answer[] };

/** A row of what would change the answer: what to answer, and what that leads to. */
export type CounterfactualRow = Omit<Change, 'answers'> & { readonly changed: readonly Asked[] };

/**
 * Changes as rows: answers to one question that lead to the same route by the same rule are told
 * together, in the order of the changes, and questions stand in the order they are asked.
 */
export function counterfactualRows(
  rulebook: Rulebook,
  changes: readonly Change[],
): CounterfactualRow[] {
  const rows = new Map<string, CounterfactualRow>();
  const place = ({ question }: Asked): number =>
    rulebook.questions.findIndex(({ id }) => id === question);
  for (const { answers, ...turn } of changes) {
    const changed = Object.entries(answers)
      .map(([question, answer]): Asked => ({ question, answers: [answer] }))
      .toSorted((a, b) => place(a) - place(b));
    const [first, ...others] = changed;
    if (first === undefined) continue;
    const lead = [first.question, turn.recommended, turn.status, turn.turnedBy].join(' ');
    const key = others.length === 0 ? lead : JSON.stringify(answers);
    const together = [...(rows.get(key)?.changed[0]?.answers ?? []), ...first.answers];
    rows.set(key, { ...turn, changed: [{ ...first, answers: together }, ...others] });
  }
  return [...rows.values()];
}
