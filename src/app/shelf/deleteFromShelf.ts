import { keyOf } from './readEntry.ts';
import type { Forbidden } from './shelved.ts';

/** Deletes one saved case from this browser. */
export function deleteFromShelf(
  storage: () => Storage,
  id: string,
): { readonly kind: 'deleted' } | Forbidden {
  try {
    storage().removeItem(keyOf(id));
    return { kind: 'deleted' };
  } catch {
    return { kind: 'forbidden' };
  }
}
