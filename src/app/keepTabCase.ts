import { type Case, type CaseProblem, readCase } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

const key = 'vagval.case';

/** The case this tab held before it was reloaded, with what could no longer be read of it. */
export function restoreTabCase(
  rulebook: Rulebook,
  storage: () => Storage,
): { readonly case?: Case; readonly problems: readonly CaseProblem[] } | undefined {
  try {
    const text = storage().getItem(key);
    if (text === null) return undefined;
    return readCase(rulebook, text);
  } catch {
    return undefined;
  }
}

/**
 * Keeps the case for a reload of this tab; the browser forgets it when the tab is closed.
 * False when the browser refuses (storage full or forbidden): the case lives on in the page.
 */
export function keepTabCase(kept: Case, storage: () => Storage): boolean {
  try {
    if (Object.keys(kept.answers).length === 0) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}
