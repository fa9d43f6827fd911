import { type Case, hasNotes, noNotes, type Notes, writeCaseFile } from '#casefile/index.ts';
import type { Answers } from '#reasoning/index.ts';

/** Where a tab keeps its case. */
export const tabCaseKey = 'vagval.case';

/**
 * Keeps the case for a reload of this tab; the browser forgets it when the tab is closed.
 * False when the browser refuses (storage full or forbidden): the case lives on in the page.
 */
export function keepTabCase(
  kept: Case,
  storage: () => Storage,
  notes: Notes = noNotes,
  lapsed: Answers = {},
): boolean {
  try {
    if (Object.keys(kept.answers).length === 0 && !hasNotes(notes))
      storage().removeItem(tabCaseKey);
    else storage().setItem(tabCaseKey, writeCaseFile(fileOf(kept, notes, lapsed)));
    return true;
  } catch {
    return false;
  }
}

/** Without a rule book: a tab replays its answers under whichever it has. */
function fileOf({ asOf, answers }: Case, notes: Notes, lapsed: Answers) {
  return { asOf, answers, notes, rulebook: null, outcome: null, savedAt: null, lapsed };
}
