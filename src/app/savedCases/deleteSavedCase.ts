import { keyOf } from './entry.ts';
import type { Forbidden } from './savedCase.ts';

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
