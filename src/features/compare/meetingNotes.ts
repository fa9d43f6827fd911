/** What is written at a meeting about two views of a case. */
export type MeetingNotes = {
  /** The other party's case as it was given, a file's text or a link; empty before. */
  readonly theirs: string;
  /** By question: how we see it, and what was agreed. */
  readonly entries: Readonly<Record<string, MeetingEntry>>;
  /** Who does what next. */
  readonly next: string;
};

export type MeetingEntry = { readonly ours: string; readonly agreed: string };

export const noEntry: MeetingEntry = { ours: '', agreed: '' };

/** The notes in what a tab has kept. What is not as it was written is left out. */
export function readMeetingNotes(kept: unknown): MeetingNotes {
  const notes = isObject(kept) ? kept : {};
  const entries = Object.entries(isObject(notes['entries']) ? notes['entries'] : {});
  return {
    theirs: textIn(notes['theirs']),
    next: textIn(notes['next']),
    entries: Object.fromEntries(
      entries.map(([id, entry]) => [
        id,
        isObject(entry)
          ? { ours: textIn(entry['ours']), agreed: textIn(entry['agreed']) }
          : noEntry,
      ]),
    ),
  };
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
