import { type CaseFile, caseFormat, caseVersion } from './caseFile.ts';
import { noNotes } from './notes.ts';

/** Writes a case as it is saved: JSON to be read by people too, its fields always in the same order. */
export function writeCaseFile(file: CaseFile): string {
  return `${JSON.stringify(
    {
      format: caseFormat,
      version: caseVersion,
      rulebook: file.rulebook,
      savedAt: file.savedAt,
      asOf: file.asOf,
      ...(file.side && { side: file.side }),
      answers: { ...file.lapsed, ...file.answers },
      notes: { ...noNotes, ...file.notes },
      outcome: file.outcome,
    },
    null,
    2,
  )}\n`;
}
