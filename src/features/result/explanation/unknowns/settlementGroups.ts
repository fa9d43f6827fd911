import { type Answer, type Answers, assess, type Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** Answers to one question that settle the same, and what that is in sentences. */
export type SettlementGroup = {
  readonly answers: readonly Answer[];
  /** For amounts: the least whole amount of the group, and the least of the next. */
  readonly from?: number;
  readonly to?: number;
  readonly then: Assessment;
  readonly sentences: readonly string[];
};

/** What each answer to a question would settle; answers of which the same is told stand together. */
export function settlementGroups(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
  question: string,
  possible: readonly Answer[],
  tell: (then: Assessment) => readonly string[],
): SettlementGroup[] {
  const settle = (answer: Answer): SettlementGroup => {
    const then = assess(rulebook, { ...answers, [question]: answer }, asOf);
    return { answers: [answer], then, sentences: tell(then) };
  };
  const amounts = possible.filter((answer) => typeof answer === 'number');
  if (amounts.length > 0) return ranges(amounts, settle);
  const groups = new Map<string, SettlementGroup>();
  for (const answer of possible) {
    const found = settle(answer);
    const before = groups.get(found.sentences.join());
    groups.set(found.sentences.join(), {
      ...found,
      answers: [...(before?.answers ?? []), answer],
    });
  }
  return [...groups.values()];
}

/** Amounts that settle the same, as ranges whose edges are exact to the whole amount. */
function ranges(
  amounts: readonly number[],
  settle: (amount: number) => SettlementGroup,
): SettlementGroup[] {
  const groups: SettlementGroup[] = [];
  for (const amount of amounts.toSorted((a, b) => a - b)) {
    const found = settle(amount);
    const before = groups.pop();
    const last = before?.answers.at(-1);
    if (before === undefined || typeof last !== 'number') groups.push(found);
    else if (isSame(before, found))
      groups.push({ ...before, answers: [...before.answers, amount] });
    else {
      const edge = edgeBetween(last, amount, (at) => isSame(settle(at), before));
      groups.push({ ...before, to: edge }, { ...found, from: edge });
    }
  }
  return groups;
}

/** The least whole amount above `low` that is no longer the same. */
function edgeBetween(low: number, high: number, isSame: (amount: number) => boolean): number {
  let same = Math.floor(low);
  let other = Math.ceil(high);
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (isSame(middle)) same = middle;
    else other = middle;
  }
  return other;
}

function isSame(one: SettlementGroup, other: SettlementGroup): boolean {
  return one.sentences.join() === other.sentences.join();
}
