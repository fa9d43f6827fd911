import { figureAt } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** Whether the rule book has an amount for every figure on a day. */
export function areFiguresKnown(rulebook: Rulebook, day: string): boolean {
  return Object.keys(rulebook.figures).every((id) => figureAt(rulebook, id, day) !== undefined);
}
