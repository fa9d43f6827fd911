import { type Case, type CaseProblem, type Notes, readCaseFile } from '#casefile/index.ts';
import type { Answers } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { tabCaseKey } from './session.ts';

/** What a tab held before it was reloaded, with what could no longer be read of it. */
export type RestoredCase = {
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
    const text = storage().getItem(tabCaseKey);
    if (text === null) return undefined;
    const result = readCaseFile(rulebook, text);
    if (!result.ok) return { problems: result.problems };
    const { asOf, answers, notes, lapsed } = result.file;
    return { case: { asOf, answers }, notes, lapsed, problems: result.problems };
  } catch {
    return undefined;
  }
}
