import type { CaseCard } from '#rulebook/index.ts';

/** What a filter looks at; a card of one's own is neither graded nor sorted under what it teaches. */
type Filtered = Pick<CaseCard, 'answers'> & Partial<Pick<CaseCard, 'difficulty' | 'teaches'>>;

/** What cards are chosen by; an empty text stands for all. */
export type CardFilter = {
  readonly area: string;
  readonly route: string;
  readonly difficulty: string;
  readonly teaches: string;
};

export const everyCard: CardFilter = { area: '', route: '', difficulty: '', teaches: '' };

/** The cards that fit a filter; `areaOf` and `routeOf` say what each is about and what the rules make of it. */
export function cardFilter<C extends Filtered>(
  cards: readonly C[],
  { area, route, difficulty, teaches }: CardFilter,
  areaOf: (card: C) => string,
  routeOf: (card: C) => string,
): C[] {
  return cards.filter(
    (card) =>
      (area === '' || areaOf(card) === area) &&
      (route === '' || routeOf(card) === route) &&
      (difficulty === '' || String(card.difficulty) === difficulty) &&
      (teaches === '' || card.teaches?.includes(teaches) === true),
  );
}
