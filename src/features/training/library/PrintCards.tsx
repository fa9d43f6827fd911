import { useState, type ReactNode } from 'react';

import { usePrintPart } from '#features/training/usePrintPart.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/Select.tsx';

import { PrintedCards } from './PrintedCards.tsx';
import type { ShownCard } from './shownCard.ts';

type PrintCardsProps = {
  readonly rulebook: Rulebook;
  readonly cards: readonly ShownCard[];
  readonly day: string;
  readonly drawQr: (card: string, label: string) => ReactNode;
};

const sizes = ['a5', 'a6'] as const;

/** Prints the cards that are shown, in a size to cut out; or, apart from them, their key. */
export function PrintCards({ rulebook, cards, day, drawQr }: PrintCardsProps) {
  const { words } = trainingTexts(useTexts('training', 'result'));
  const { part, print } = usePrintPart<'cards' | 'key'>();
  const [size, setSize] = useState<(typeof sizes)[number]>('a5');
  return (
    <>
      <div className="fields">
        <Select
          id="kortstorlek"
          name="kortstorlek"
          label={words(($) => $.library.size)}
          value={size}
          options={sizes.map((one) => ({ value: one, label: words(($) => $.library.sizes[one]) }))}
          onChoose={(chosen) => setSize(sizes.find((one) => one === chosen) ?? 'a5')}
        />
        <p className="hint">{words(($) => $.library.cut)}</p>
        <p className="act">
          <Button kind="quiet" onPress={() => print('cards')}>
            {words(($) => $.library.print)}
          </Button>
          <Button kind="quiet" onPress={() => print('key')}>
            {words(($) => $.library.printKey)}
          </Button>
        </p>
      </div>
      {part !== undefined && <PrintedCards {...{ rulebook, cards, day, part, size, drawQr }} />}
    </>
  );
}
