import type { CaseFile } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { openSavedCase } from './openSavedCase.ts';
import { type Forbidden, type SavedCase, writeEntry } from './savedCase.ts';
import { keyOf } from './keyOf.ts';

/** A case to save, and the revision it was opened at; null when it has not been saved before. */
type ToSave = { readonly id: string; readonly revision: number | null; readonly file: CaseFile };

type SaveResult =
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'full' }
  /** Another tab has saved it since. To save over it all the same, save at the revision of `theirs`. */
  | { readonly kind: 'changed-elsewhere'; readonly theirs: SavedCase }
  /** Another tab has deleted it since. To save it all the same, save at the revision null. */
  | { readonly kind: 'gone' }
  | Forbidden;

/** Saves a case in this browser, unless another tab has changed it. When it fails the old copy stands. */
export function saveCase(
  rulebook: Rulebook,
  storage: () => Storage,
  { id, revision, file }: ToSave,
): SaveResult {
  const there = openSavedCase(rulebook, storage, id);
  if (there.kind === 'forbidden') return there;
  if (there.kind === 'gone') {
    if (revision !== null) return there;
  } else if (there.revision !== revision) return { kind: 'changed-elsewhere', theirs: there };
  const next = (revision ?? 0) + 1;
  try {
    storage().setItem(keyOf(id), writeEntry(next, file));
    return { kind: 'saved', revision: next };
  } catch (error) {
    return { kind: isFull(error) ? 'full' : 'forbidden' };
  }
}

/** Browsers have two names for it. */
function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.name);
}
