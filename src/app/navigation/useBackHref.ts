import { backLink } from '#app/address/backLink.ts';
import { useCase } from '#app/case/CaseProvider.tsx';
import { useSite } from '#app/startup/site.ts';

import { useHrefOf, usePages } from './NavigationProvider.tsx';

/** The address that "Tillbaka" leads to from a page of the walk. */
export function useBackHref(): string {
  const { rulebook } = useSite();
  const { walk } = usePages();
  const answers = useCase((context) => context.answers);
  const returnTo = useCase((context) => context.returnTo);
  const way = useCase((context) => context.walk);
  return useHrefOf()(backLink(rulebook, { answers, returnTo, walk: way }, walk));
}
