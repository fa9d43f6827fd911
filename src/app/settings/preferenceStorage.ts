import type { Side } from '#texts/index.ts';

const key = 'vagval.side';

/** Remembers for a reload of the tab whose side the case is seen from. The authority's is the usual one. */
export function keepSide(side: Side, storage: () => Storage): void {
  try {
    if (side === 'authority') storage().removeItem(key);
    else storage().setItem(key, side);
  } catch {
    // The page goes on as it is; only a reload forgets.
  }
}

/** The side that the tab remembered before it was reloaded. */
export function restoreSide(storage: () => Storage): Side {
  try {
    return storage().getItem(key) === 'organisation' ? 'organisation' : 'authority';
  } catch {
    return 'authority';
  }
}
