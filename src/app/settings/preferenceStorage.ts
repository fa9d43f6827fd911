import type { Side } from '#texts/index.ts';

const easyKey = 'vagval.latt';
const sideKey = 'vagval.side';

/** Remembers for this tab that lätt svenska is wanted; where the browser refuses, until a reload. */
export function keepEasy(isEasy: boolean, storage: () => Storage): void {
  keep(easyKey, isEasy ? '1' : null, storage);
}

/** Whether lätt svenska was wanted before the tab was reloaded. */
export function restoreEasy(storage: () => Storage): boolean {
  return restore(easyKey, storage) !== null;
}

/** Remembers for a reload of the tab whose side the case is seen from. The authority's is the usual one. */
export function keepSide(side: Side, storage: () => Storage): void {
  keep(sideKey, side === 'authority' ? null : side, storage);
}

/** The side that the tab remembered before it was reloaded. */
export function restoreSide(storage: () => Storage): Side {
  return restore(sideKey, storage) === 'organisation' ? 'organisation' : 'authority';
}

function keep(key: string, value: string | null, storage: () => Storage): void {
  try {
    if (value === null) storage().removeItem(key);
    else storage().setItem(key, value);
  } catch {
    // The page goes on as it is; only a reload forgets.
  }
}

function restore(key: string, storage: () => Storage): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}
