import { type Answer, type Answers, assess, type Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { type Difference, differenceBetween } from './differenceBetween.ts';

/** Answers to one question that settle the same, with the case as it would then stand. */
export type SettlementGroup = {
  readonly answers: readonly Answer[];
  /** For amounts: the least whole amount of the group, and the least of the next. */
  readonly from?: number;
  readonly to?: number;
  readonly then: Assessment;
  readonly difference: Difference;
};

/** What each answer to a question would settle; answers that settle the same stand together. */
export function settlementGroups(
  rulebook: Rulebook,
  answers: Answers,
  assessment: Assessment,
  question: string,
  possible: readonly Answer[],
): SettlementGroup[] {
  const settle = (answer: Answer): SettlementGroup => {
    const then = assess(rulebook, { ...answers, [question]: answer }, assessment.asOf);
    return { answers: [answer], then, difference: differenceBetween(assessment, then) };
  };
  const amounts = possible.filter((answer) => typeof answer === 'number');
  if (amounts.length > 0) return ranges(amounts, settle);
  const groups = new Map<string, SettlementGroup>();
  for (const answer of possible) {
    const found = settle(answer);
    const key = outcomeKey(found);
    const before = groups.get(key);
    groups.set(key, { ...found, answers: [...(before?.answers ?? []), answer] });
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
    const before = groups.at(-1);
    const last = before?.answers.at(-1);
    if (before === undefined || typeof last !== 'number') groups.push(found);
    else if (outcomeKey(before) === outcomeKey(found))
      groups[groups.length - 1] = { ...before, answers: [...before.answers, amount] };
    else {
      const edge = edgeBetween(last, amount, (at) => outcomeKey(settle(at)) === outcomeKey(before));
      groups[groups.length - 1] = { ...before, to: edge };
      groups.push({ ...found, from: edge });
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

function outcomeKey({ then: { recommended, status }, difference }: SettlementGroup): string {
  return JSON.stringify([recommended, status, difference]);
}
