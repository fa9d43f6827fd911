import { hasNotes } from './notes.ts';
import type { CaseFile } from './caseFile.ts';
import { joinAnswers } from './joinAnswers.ts';
import { linkVersion } from './isLink.ts';
import { packText } from './packText.ts';

/**
 * The case as text to stand after `#` in an address: short, and without what is written beside the
 * answers unless `withText`. It may be longer than `linkLimit` when much is written.
 */
export async function writeLink(
  file: CaseFile,
  { withText }: { readonly withText: boolean },
): Promise<string> {
  const { rulebook, outcome, notes, side } = file;
  const text = withText && hasNotes(notes) ? notes : null;
  const packed = await packText(
    JSON.stringify([
      file.asOf,
      file.savedAt,
      rulebook && [rulebook.id, rulebook.version, rulebook.hash],
      joinAnswers({ ...file.answers, ...file.lapsed }),
      outcome && [outcome.status, outcome.recommended, joinAnswers(outcome.verdicts)],
      ...(side ? [text, side] : text ? [text] : []),
    ]),
  );
  return `a${linkVersion}.${packed}`;
}
