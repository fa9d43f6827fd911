import type { Forbidden } from './savedCase.ts';
import { keyOf } from './keyOf.ts';

/**
 * Deletes all that Vägval has stored, in each of the storages. One that is forbidden does not spare the
 * others, but is told.
 */
export function deleteEverything(
  storages: readonly (() => Storage)[],
): { readonly kind: 'deleted'; readonly count: number } | Forbidden {
  let count = 0;
  let isForbidden = false;
  for (const storage of storages)
    try {
      const store = storage();
      const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
      for (const key of keys.filter((name) => /^vagval(?:\.|$)/.test(name))) {
        store.removeItem(key);
        count += 1;
      }
    } catch {
      isForbidden = true;
    }
  return isForbidden ? { kind: 'forbidden' } : { kind: 'deleted', count };
}

/** Deletes one saved case from this browser. */
export function deleteSavedCase(
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
