import type { CaseCard } from '#rulebook/index.ts';

/** What a filter looks at; a card of one's own is neither graded nor sorted under what it teaches. */
type Filtered = Pick<CaseCard, 'answers'> & Partial<Pick<CaseCard, 'difficulty' | 'teaches'>>;

/** What cards are chosen by; an empty text stands for all. */
export type CardFilter = {
  readonly area: string;
  readonly route: string;
  readonly difficulty: string;
  readonly teaches: string;
  /** Words that the title or the facts must have, in any order. */
  readonly text: string;
};

export const everyCard: CardFilter = { area: '', route: '', difficulty: '', teaches: '', text: '' };

/** The cards that fit a filter; the functions say what each is about, what the rules make of it, and what it tells. */
export function cardFilter<C extends Filtered>(
  cards: readonly C[],
  { area, route, difficulty, teaches, text }: CardFilter,
  areaOf: (card: C) => string,
  routeOf: (card: C) => string,
  textOf: (card: C) => string,
): C[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  return cards.filter(
    (card) =>
      wanted.every((word) => textOf(card).toLowerCase().includes(word)) &&
      (area === '' || areaOf(card) === area) &&
      (route === '' || routeOf(card) === route) &&
      (difficulty === '' || String(card.difficulty) === difficulty) &&
      (teaches === '' || card.teaches?.includes(teaches) === true),
  );
}
