import { isDeepStrictEqual } from 'node:util';

import type { Condition, Route, Rulebook, Source } from '#rulebook/index.ts';
import type { LegalTest } from '#rulebook/legalTest.ts';
import type { Rule } from '#rulebook/route.ts';

/** The same, but free to change. */
export type Draft<T> = T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T;
export type Change = (book: Draft<Rulebook>) => void;

/** A copy of a rule book with a change made to it. Questions that it leaves alone are the very same. */
export function changed(rulebook: Rulebook, change: Change): Rulebook {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a copy is nobody else’s
  const copy = structuredClone(rulebook) as Draft<Rulebook>;
  change(copy);
  return isDeepStrictEqual(copy.questions, rulebook.questions)
    ? { ...copy, questions: rulebook.questions }
    : copy;
}

export function route(book: Draft<Rulebook>, id: string): Draft<Route> {
  return find(book.routes, id);
}

export function exclusion(book: Draft<Rulebook>, routeId: string, id: string): Draft<Rule> {
  return find(route(book, routeId).excludedBy, id);
}

export function legalTest(book: Draft<Rulebook>, id: string): Draft<LegalTest> {
  return find(book.tests, id);
}

export function condition(book: Draft<Rulebook>, id: string): Draft<Condition> {
  return find(Object.values(book.conditions), id);
}

export function source(book: Draft<Rulebook>, id: string): Draft<Source> {
  return find(Object.values(book.sources), id);
}

export function find<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`The rule book has no ${id} any longer.`);
  return found;
}

/** Takes away what must be there. */
export function drop(items: ({ readonly id: string } | string)[], id: string): void {
  const at = items.findIndex((item) => (typeof item === 'string' ? item : item.id) === id);
  if (at === -1) throw new Error(`The rule book has no ${id} any longer.`);
  items.splice(at, 1);
}

/** Writes something else where a part of the rule book says `from`, the first time it does. */
export function rewrite(part: object, from: string, to: string): void {
  const text = JSON.stringify(part);
  if (!text.includes(from)) throw new Error(`Nothing says ${from} any longer.`);
  Object.assign(part, JSON.parse(text.replace(from, to)));
}

/** Moves the amount that a figure has from a day. */
export function move(book: Draft<Rulebook>, figure: string, from: string, by: number): void {
  const period = book.figures[figure]?.periods.find((one) => one.from === from);
  if (period === undefined) throw new Error(`${figure} has no period from ${from} any longer.`);
  period.amount += by;
}
