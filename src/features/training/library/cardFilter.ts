import type { CaseCard } from '#rulebook/index.ts';

/** What cards are chosen by; an empty text stands for all. */
export type CardFilter = {
  readonly area: string;
  readonly route: string;
  readonly difficulty: string;
  readonly teaches: string;
};

export const everyCard: CardFilter = { area: '', route: '', difficulty: '', teaches: '' };

/** The cards that fit a filter; `routeOf` says what the rules make of each. */
export function cardFilter(
  cards: readonly CaseCard[],
  { area, route, difficulty, teaches }: CardFilter,
  routeOf: (card: CaseCard) => string,
): CaseCard[] {
  return cards.filter(
    (card) =>
      (area === '' || card.answers['service-area'] === area) &&
      (route === '' || routeOf(card) === route) &&
      (difficulty === '' || String(card.difficulty) === difficulty) &&
      (teaches === '' || card.teaches.includes(teaches)),
  );
}
