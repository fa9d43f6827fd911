const key = 'vagval.latt';

/** Remembers for this tab that lätt svenska is wanted; where the browser refuses, until a reload. */
export function keepEasy(isEasy: boolean, storage: () => Storage): void {
  try {
    if (isEasy) storage().setItem(key, '1');
    else storage().removeItem(key);
  } catch {
    // The page goes on as it is.
  }
}

/** Whether lätt svenska was wanted before the tab was reloaded. */
export function restoreEasy(storage: () => Storage): boolean {
  try {
    return storage().getItem(key) !== null;
  } catch {
    return false;
  }
}
