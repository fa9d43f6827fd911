import { createContext, use } from 'react';

import type { Rulebook } from '#rulebook/index.ts';

/** What is the same on every page from the first to the last. */
export type Site = { readonly rulebook: Rulebook; readonly baseUrl: URL };

/** Gives every page the rule book and the address of the site's root. */
export const SiteContext = createContext<Site | undefined>(undefined);

/** The rule book, and the address of the site's root. */
export function useSite(): Site {
  const site = use(SiteContext);
  if (site === undefined) throw new Error('There is no site here: SiteContext is missing.');
  return site;
}
