import { type CaseFile, type CaseStamp, compareWithNow, readCaseFile } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import type { CaseInput } from '#wizard/index.ts';

import { isOlderVersion, sessionKey } from './saveSession.ts';
import { keepUnreadText, unreadText } from './unreadText.ts';

/** What a tab held before it was reloaded; what could no longer be read of it is counted as lost. */
export type RestoredCase = Partial<CaseInput>;

/** The case this tab held before it was reloaded; undefined when there was none. */
export function restoreSession(
  rulebook: Rulebook,
  storage: () => Storage,
): RestoredCase | undefined {
  try {
    const text = storage().getItem(sessionKey);
    const unread = unreadText(storage);
    if (text === null) return unread === null ? undefined : { lost: 1 };
    const result = readCaseFile(rulebook, text);
    if (!result.ok) {
      keepUnreadText(text, storage);
      return { lost: 1 };
    }
    const lost = result.problems.length + Number(unread !== null) + Number(isOlderVersion(storage));
    const { asOf, answers, notes, lapsed } = result.file;
    const answeredUnder = otherEdition(rulebook, result.file);
    return { case: { asOf, answers }, notes, lapsed, lost, answeredUnder };
  } catch {
    return undefined;
  }
}

/** What the case was answered under, where the rules of now are another edition or give another result. */
function otherEdition(rulebook: Rulebook, file: CaseFile): CaseStamp | null {
  if (file.rulebook === null) return null;
  const isSame = file.rulebook.hash === rulebook.hash && compareWithNow(rulebook, file).isSame;
  return isSame ? null : { rulebook: file.rulebook, outcome: file.outcome };
}
