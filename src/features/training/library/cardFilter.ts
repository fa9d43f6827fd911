import type { CaseCard } from '#rulebook/index.ts';

/** What cards are chosen by; an empty text stands for all. */
export type CardFilter = {
  readonly area: string;
  readonly route: string;
  readonly difficulty: string;
  readonly teaches: string;
};

export const everyCard: CardFilter = { area: '', route: '', difficulty: '', teaches: '' };

/** The cards that fit a filter; `areaOf` and `routeOf` say what each is about and what the rules make of it. */
export function cardFilter(
  cards: readonly CaseCard[],
  { area, route, difficulty, teaches }: CardFilter,
  areaOf: (card: CaseCard) => string,
  routeOf: (card: CaseCard) => string,
): CaseCard[] {
  return cards.filter(
    (card) =>
      (area === '' || areaOf(card) === area) &&
      (route === '' || routeOf(card) === route) &&
      (difficulty === '' || String(card.difficulty) === difficulty) &&
      (teaches === '' || card.teaches.includes(teaches)),
  );
}
