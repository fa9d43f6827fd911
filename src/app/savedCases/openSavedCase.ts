import type { Rulebook } from '#rulebook/index.ts';

import { keyOf, readEntry } from './entry.ts';
import type { Forbidden, Shelved } from './savedCase.ts';

/** A case saved in this browser, or that it is there no longer. */
export function openFromShelf(
  rulebook: Rulebook,
  storage: () => Storage,
  id: string,
): Shelved | { readonly kind: 'gone' } | Forbidden {
  try {
    const text = storage().getItem(keyOf(id));
    return text === null ? { kind: 'gone' } : readEntry(rulebook, id, text);
  } catch {
    return { kind: 'forbidden' };
  }
}
