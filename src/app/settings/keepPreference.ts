/** Remembers a preference for a reload of the tab; null forgets it. */
export function keepPreference(key: string, value: string | null, storage: () => Storage): void {
  try {
    if (value === null) storage().removeItem(key);
    else storage().setItem(key, value);
  } catch {
    // The page goes on as it is; only a reload forgets.
  }
}

/** What the tab remembers of a preference; null where it remembers nothing. */
export function restorePreference(key: string, storage: () => Storage): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}
