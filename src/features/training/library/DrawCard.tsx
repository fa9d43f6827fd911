import { useState } from 'react';

import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import type { ShownCard } from './shownCard.ts';

type DrawCardProps = {
  /** The cards that are shown, to draw among. */
  readonly cards: readonly ShownCard[];
  /** A number from 0 up to 1. */
  readonly draw: () => number;
};

/** Draws one of the cards that are shown, for a group that wants to be surprised. */
export function DrawCard({ cards, draw }: DrawCardProps) {
  const { words } = trainingTexts(useTexts('training', 'result'));
  const [drawn, setDrawn] = useState<string>();
  const card = cards.find(({ id }) => id === drawn);
  return (
    <div className="act no-print">
      <Button kind="quiet" onPress={() => setDrawn(cards[Math.floor(draw() * cards.length)]?.id)}>
        {words(($) => $.library.draw)}
      </Button>
      <p aria-live="polite">
        {card !== undefined && (
          <>
            {words(($) => $.library.drawn)}{' '}
            {card.href === undefined ? <b>{card.title}</b> : <a href={card.href}>{card.title}</a>}
          </>
        )}
      </p>
    </div>
  );
}
