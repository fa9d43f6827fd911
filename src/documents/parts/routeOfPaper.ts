import type { PaperId, Rulebook } from '#rulebook/index.ts';

/** The route that a paper is about, whatever the outcome of the case. */
export function routeOfPaper({ paperRoutes }: Rulebook, paper: PaperId): string {
  return paperRoutes.find((one) => one.paper === paper)?.route ?? '';
}
