import { keepPreference, restorePreference } from '#app/settings/keepPreference.ts';
import { type CaseStamp, noNotes, writeCaseFile } from '#casefile/index.ts';
import {
  type CaseContext,
  hasCase,
  notSaved,
  type SavedVersion,
  type Side,
  type Walk,
} from '#wizard/index.ts';

/** Where a tab keeps its case, and where it has been saved. */
export const sessionKey = 'vagval.case';
const savedKey = 'vagval.saved';
const walkKey = 'vagval.walk';
const sideKey = 'vagval.side';

const noStamp = { rulebook: null, outcome: null };

/** What of a case a tab keeps. */
type Kept = Pick<CaseContext, 'asOf' | 'answers'> & Partial<CaseContext>;

/**
 * Keeps the case for a reload of this tab; the browser forgets it when the tab is closed.
 * False when the browser refuses (storage full or forbidden): the case lives on in the page.
 * The stamp says which edition of the rules it was answered under.
 */
export function saveSession(
  kept: Kept,
  storage: () => Storage,
  stamp?: (kept: Kept) => CaseStamp,
): boolean {
  keepSavedVersion(kept.saved ?? notSaved, storage);
  keepPreference(walkKey, kept.walk === 'whole' ? 'whole' : null, storage);
  keepPreference(sideKey, kept.side === 'organisation' ? 'organisation' : null, storage);
  const { asOf, answers, notes = noNotes, lapsed = {} } = kept;
  try {
    if (hasCase({ answers, notes }) || Object.keys(lapsed).length > 0) {
      const { rulebook, outcome } = kept.answeredUnder ?? stamp?.(kept) ?? noStamp;
      const file = { asOf, answers, notes, rulebook, outcome, savedAt: null, lapsed };
      storage().setItem(sessionKey, writeCaseFile(file));
    } else storage().removeItem(sessionKey);
    return true;
  } catch {
    return false;
  }
}

/** Where the browser refuses, it is forgotten by a reload: of the case itself the user is told. */
function keepSavedVersion(saved: SavedVersion, storage: () => Storage): void {
  try {
    if (saved.file === null && saved.shelf === null) storage().removeItem(savedKey);
    else storage().setItem(savedKey, JSON.stringify(saved));
  } catch {
    // The page goes on as it is.
  }
}

/** Where the case of the tab was saved, before the tab was reloaded. */
export function restoreSavedVersion(storage: () => Storage): SavedVersion {
  try {
    const kept: unknown = JSON.parse(storage().getItem(savedKey) ?? 'null');
    return isSavedVersion(kept) ? kept : notSaved;
  } catch {
    return notSaved;
  }
}

/** Which questions the case of the tab was asked, before the tab was reloaded. */
export function restoreWalk(storage: () => Storage): Walk {
  return restorePreference(walkKey, storage) === 'whole' ? 'whole' : 'short';
}

/** The side that the tab saw its case from, before it was reloaded. The authority's is the usual one. */
export function restoreSide(storage: () => Storage): Side {
  return restorePreference(sideKey, storage) === 'organisation' ? 'organisation' : 'authority';
}

function isSavedVersion(kept: unknown): kept is SavedVersion {
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
