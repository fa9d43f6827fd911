import plan from 'virtual:workshop';

import { useHrefOf } from '#app/navigation/NavigationProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { today } from '#app/startup/today.ts';
import type { AtlasItem } from '#features/atlas/atlasItem.ts';
import { TurningCases } from '#features/atlas/TurningCases.tsx';

/** The cases of the library that something in the rule book has to do with. */
export function AtlasCases({ item }: { readonly item: AtlasItem }) {
  const { rulebook } = useSite();
  const hrefOf = useHrefOf();
  return (
    <TurningCases
      {...{ rulebook, item }}
      cards={plan.cards}
      day={today()}
      cardHref={(id) => hrefOf({ page: 'card', card: id })}
    />
  );
}
