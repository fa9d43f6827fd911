import type { LocalState } from '#app/settings/useLocalRules.ts';
import type { Embedder } from '#local/index.ts';

/**
 * Who may show the site in a page of theirs, by the settings beside the build; a file that was opened by hand lets
 * nobody. Where the browser says who does, only they.
 */
export function embeddersIn(
  local: LocalState,
  around: string | undefined = window.location.ancestorOrigins?.[0],
): readonly Embedder[] {
  if (local.kind !== 'read' || local.from === 'file') return [];
  const { embeddedBy = [] } = local.rules;
  return around === undefined ? embeddedBy : embeddedBy.filter(({ origin }) => origin === around);
}

/** What the page around is told: where it is, how high it is, and that a result is reached. */
export type Told =
  | { readonly type: 'vagval:height'; readonly height: number }
  | { readonly type: 'vagval:focus'; readonly top: number }
  | { readonly type: 'vagval:done'; readonly route: string | null; readonly link?: string };

/** Tells the page around, if its origin is this one: to any other the browser hands nothing over. */
export function tell({ origin }: Embedder, told: Told): void {
  window.parent.postMessage(told, origin);
}
