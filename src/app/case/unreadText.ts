const key = 'vagval.unread';

/** What this tab held as a case and could not read: kept until it has been saved as a file. */
export function unreadText(storage: () => Storage): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/** Sets aside a text that is no case that can be read: the next answer would be kept in its place. */
export function keepUnreadText(text: string, storage: () => Storage): void {
  try {
    storage().setItem(key, text);
  } catch {
    // There it stays until something is answered.
  }
}

/** The text is saved elsewhere. */
export function forgetUnreadText(storage: () => Storage): void {
  try {
    storage().removeItem(key);
  } catch {
    // Nothing is kept where nothing may be.
  }
}
