import { useState } from 'react';

import { RouteChoice } from '#features/training/RouteChoice.tsx';
import type { Rulebook } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';

/** One's own choice of route. It is shown, and goes nowhere. */
export function OwnVote({ rulebook }: { readonly rulebook: Rulebook }) {
  const { route } = useTexts();
  const { words } = trainingTexts(useTexts('training', 'result'));
  const [chosen, setChosen] = useState<string>();
  return (
    <form
      className="flow"
      onChange={(event) => {
        const vote = new FormData(event.currentTarget).get('vag');
        setChosen(typeof vote === 'string' ? vote : undefined);
      }}
    >
      <RouteChoice rulebook={rulebook} name="vag" legend={words(($) => $.card.ownAsk)} />
      <output>
        <b>
          {chosen === undefined
            ? words(($) => $.card.ownNone)
            : words(($) => $.card.ownShown, { route: route(chosen).name })}
        </b>
      </output>
    </form>
  );
}
