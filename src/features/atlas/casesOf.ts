import { standingIn, type Turn, turnsOn } from '#reasoning/index.ts';
import type { CaseCard, Rulebook } from '#rulebook/index.ts';

import type { AtlasItem } from './atlasItem.ts';
import { rulesIn } from './rulesIn.ts';

/** The cases that something in the rule book has to do with. */
export type AtlasCases = {
  /** Those whose outcome would be another, were it otherwise. */
  readonly turning: readonly { readonly card: CaseCard; readonly turn: Turn }[];
  /** Those where it is part of the outcome and nothing would change without it. */
  readonly told: readonly CaseCard[];
};

/** Works out which cases turn on something in the rule book, under the law of a day, and where else it is part of the outcome. */
export function casesOf(
  rulebook: Rulebook,
  cards: readonly CaseCard[],
  { kind, id }: AtlasItem,
  asOf: string,
): AtlasCases {
  const canTurn =
    kind === 'question' || kind === 'rule' || kind === 'test' || kind === 'figure'
      ? turnsOn(rulebook, { kind, id }, asOf)
      : () => undefined;
  const turning = cards.flatMap((card) => {
    const turn = canTurn(card.answers);
    return turn === undefined ? [] : [{ card, turn }];
  });
  const turned = new Set(turning.map(({ card }) => card.id));
  return {
    turning,
    told: cards.filter(
      (card) => !turned.has(card.id) && isTold(rulebook, card, { kind, id }, asOf),
    ),
  };
}

/** Whether something is part of what a case comes out as. */
function isTold(
  rulebook: Rulebook,
  { answers }: CaseCard,
  { kind, id }: AtlasItem,
  asOf: string,
): boolean {
  const { recommended, routes, warnings } = standingIn(rulebook, answers, asOf);
  const own = routes.filter(({ route }) => recommended === 'none' || route === recommended);
  switch (kind) {
    case 'route':
      return recommended === id;
    case 'rule':
      return routes.some(
        ({ verdict, because }) =>
          (verdict === 'excluded' || verdict === 'recommended') && because.includes(id),
      );
    case 'condition':
      return own.some(({ conditions }) => conditions.includes(id));
    case 'sign':
      return warnings.includes(id);
    case 'source': {
      const speaking = new Set(own.flatMap(({ because }) => because));
      return rulesIn(rulebook).some(
        ({ id: rule, sources }) => speaking.has(rule) && sources.includes(id),
      );
    }
    case 'question':
    case 'test':
    case 'figure':
      return false;
  }
}
