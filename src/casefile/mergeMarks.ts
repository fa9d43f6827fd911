import type { Answer, Answers } from '#reasoning/index.ts';

/** What a second reader says of an answer: that it holds, that it raises a question, or that it should be another. */
export const markKinds = ['holds', 'asks', 'change'] as const;

/** One reader's mark on one answer. */
export type Mark = {
  readonly question: string;
  readonly says: (typeof markKinds)[number];
  readonly reason: string;
  /** The answer as it was read; null where there was none. */
  readonly answer: Answer | null;
  /** Who has read, in what role, and on which ISO day. */
  readonly name: string;
  readonly role: string;
  readonly on: string;
};

/** A reader, and what came of the reading. */
export type Reading = Pick<Mark, 'name' | 'role'> & {
  /** The latest day. */
  readonly on: string;
  readonly count: Readonly<Record<Mark['says'], number>>;
};

const whose = ({ name, role, question }: Mark): string => JSON.stringify([name, role, question]);

/** The marks of two copies of a case as one list: of the same reader on the same question, the latest; theirs if of one day. */
export function mergeMarks(ours: readonly Mark[], theirs: readonly Mark[]): Mark[] {
  const merged = new Map(ours.map((mark) => [whose(mark), mark]));
  for (const mark of theirs) {
    const known = merged.get(whose(mark));
    if (known === undefined || known.on <= mark.on) merged.set(whose(mark), mark);
  }
  return [...merged.values()];
}

/** Whether the answer is another now than when it was read. */
export function isOutdated({ question, answer }: Mark, answers: Answers): boolean {
  return (answers[question] ?? null) !== answer;
}

/** Who has read, in the order they first appear, and how many of each mark they made. */
export function readingsOf(marks: readonly Mark[]): Reading[] {
  const readers = new Map<string, Reading>();
  for (const { name, role, on, says } of marks) {
    const key = JSON.stringify([name, role]);
    const known = readers.get(key) ?? { name, role, on, count: { holds: 0, asks: 0, change: 0 } };
    readers.set(key, {
      ...known,
      on: known.on < on ? on : known.on,
      count: { ...known.count, [says]: known.count[says] + 1 },
    });
  }
  return [...readers.values()];
}
