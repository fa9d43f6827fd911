import type { UnknownCost } from '#reasoning/index.ts';

/** A question to find out, and whether it can turn the way: alone, only with another answer, or not. */
export type FindItem = {
  readonly question: string;
  readonly turns: 'alone' | 'together' | 'never';
  readonly cost: UnknownCost | undefined;
};

/** The questions to find out: what decides most first, then what only decides conditions. */
export function findItems(costs: readonly UnknownCost[], deciding: readonly string[]): FindItem[] {
  const weighed = costs.map((cost): FindItem => {
    const { question, turnsWay } = cost;
    const together = deciding.includes(question) ? 'together' : 'never';
    return { question, turns: turnsWay ? 'alone' : together, cost };
  });
  const others = deciding
    .filter((id) => !costs.some(({ question }) => question === id))
    .map((question): FindItem => ({ question, turns: 'together', cost: undefined }));
  const rank = { alone: 0, together: 1, never: 2 };
  return [...weighed, ...others].toSorted((a, b) => rank[a.turns] - rank[b.turns]);
}
