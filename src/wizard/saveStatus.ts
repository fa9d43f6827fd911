import { type Case, hasNotes, type Notes } from '#casefile/index.ts';

import type { CaseContext, SavedVersion } from './caseContext.ts';

/** How a case is kept, in a word of `site`. */
export type SaveStatus = 'lost' | 'saved' | 'notKept' | 'changed' | 'kept';

/** Whether anything has been answered or noted. */
export function hasCase({ answers, notes }: Pick<CaseContext, 'answers' | 'notes'>): boolean {
  return Object.keys(answers).length > 0 || hasNotes(notes);
}

/** What a case holds, as text to compare by. */
export function contentOf({ asOf, answers }: Case, notes: Notes): string {
  return JSON.stringify([asOf, answers, notes]);
}

/** Whether a case with this content is saved, and as it now stands. */
export function savedVersionStatus(
  { file, shelf }: SavedVersion,
  content: string,
): 'never' | 'kept' | 'changed' {
  if (file === null && shelf === null) return 'never';
  return file === content || shelf?.text === content ? 'kept' : 'changed';
}

/** How the case under way is kept: in a file or in this browser, by this tab, or nowhere. */
export function saveStatus(context: CaseContext): SaveStatus {
  if (context.lost > 0) return 'lost';
  const version = savedVersionStatus(context.saved, contentOf(context, context.notes));
  if (version === 'kept') return 'saved';
  if (!context.isKept) return 'notKept';
  return version === 'changed' ? 'changed' : 'kept';
}
