import type { Case, Notes } from '#casefile/index.ts';

/** Where the case of this tab has been saved, and as what: to tell whether it has changed since. */
export type SavedAs = {
  /** What was saved as a file, when it was. */
  readonly file: string | null;
  /** Which case of this browser it is, at which revision, and what was saved. */
  readonly shelf: { readonly id: string; readonly revision: number; readonly text: string } | null;
};

export const notSaved: SavedAs = { file: null, shelf: null };

const key = 'vagval.saved';

/** What a case holds, as text to compare by. */
export function contentOf({ asOf, answers }: Case, notes: Notes): string {
  return JSON.stringify([asOf, answers, notes]);
}

/** Whether a case with this content is saved, and as it now stands. */
export function savingOf({ file, shelf }: SavedAs, content: string): 'never' | 'kept' | 'changed' {
  if (file === null && shelf === null) return 'never';
  return file === content || shelf?.text === content ? 'kept' : 'changed';
}

/** Remembers it for a reload of the tab. Where the browser refuses, it is forgotten then. */
export function keepSavedAs(saved: SavedAs, storage: () => Storage): void {
  try {
    if (saved === notSaved) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(saved));
  } catch {
    // The case itself is told of where it is kept.
  }
}

/** What the tab remembered before it was reloaded. */
export function restoreSavedAs(storage: () => Storage): SavedAs {
  try {
    const kept: unknown = JSON.parse(storage().getItem(key) ?? 'null');
    return isSavedAs(kept) ? kept : notSaved;
  } catch {
    return notSaved;
  }
}

function isSavedAs(kept: unknown): kept is SavedAs {
  if (typeof kept !== 'object' || kept === null || !('file' in kept) || !('shelf' in kept))
    return false;
  const { file, shelf } = kept;
  if (file !== null && typeof file !== 'string') return false;
  if (shelf === null) return true;
  return (
    typeof shelf === 'object' &&
    'id' in shelf &&
    typeof shelf.id === 'string' &&
    'revision' in shelf &&
    typeof shelf.revision === 'number' &&
    'text' in shelf &&
    typeof shelf.text === 'string'
  );
}
