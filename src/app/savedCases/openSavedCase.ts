import type { Rulebook } from '#rulebook/index.ts';

import { type Forbidden, readEntry, type SavedCase } from './savedCase.ts';
import { keyOf } from './keyOf.ts';

/** A case saved in this browser, or that it is there no longer. */
export function openSavedCase(
  rulebook: Rulebook,
  storage: () => Storage,
  id: string,
): SavedCase | { readonly kind: 'gone' } | Forbidden {
  try {
    const text = storage().getItem(keyOf(id));
    return text === null ? { kind: 'gone' } : readEntry(rulebook, id, text);
  } catch {
    return { kind: 'forbidden' };
  }
}
