import {
  type Case,
  type CaseProblem,
  hasNotes,
  noNotes,
  type Notes,
  readCaseFile,
  writeCaseFile,
} from '#casefile/index.ts';
import type { Answers } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

const key = 'vagval.case';

/** What a tab held before it was reloaded, with what could no longer be read of it. */
type RestoredCase = {
  readonly case?: Case;
  readonly notes?: Notes;
  readonly lapsed?: Answers;
  readonly problems: readonly CaseProblem[];
};

/** The case this tab held before it was reloaded; undefined when there was none. */
export function restoreTabCase(
  rulebook: Rulebook,
  storage: () => Storage,
): RestoredCase | undefined {
  try {
    const text = storage().getItem(key);
    if (text === null) return undefined;
    const result = readCaseFile(rulebook, text);
    if (!result.ok) return { problems: result.problems };
    const { asOf, answers, notes, lapsed } = result.file;
    return { case: { asOf, answers }, notes, lapsed, problems: result.problems };
  } catch {
    return undefined;
  }
}

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
    if (Object.keys(kept.answers).length === 0 && !hasNotes(notes)) storage().removeItem(key);
    else storage().setItem(key, writeCaseFile(fileOf(kept, notes, lapsed)));
    return true;
  } catch {
    return false;
  }
}

/** Without a rule book: a tab replays its answers under whichever it has. */
function fileOf({ asOf, answers }: Case, notes: Notes, lapsed: Answers) {
  return { asOf, answers, notes, rulebook: null, outcome: null, savedAt: null, lapsed };
}
