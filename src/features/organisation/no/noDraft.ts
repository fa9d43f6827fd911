/** What is written for the e-mail after a no. The days are ISO days, or empty. */
export type NoDraft = {
  readonly to: string;
  readonly told: string;
  readonly by: string;
  readonly from: string;
};

const weeks = 3;
const day = 86_400_000;

/** The draft before anything is written: told today, and an answer in three weeks. */
export function newDraft(today: string, from: string): NoDraft {
  const by = new Date(Date.parse(today) + weeks * 7 * day).toISOString().slice(0, 10);
  return { to: '', told: today, by, from };
}

/** What a tab has kept of a draft. What is not as it was written is left out. */
export function readNoDraft(kept: unknown): Partial<NoDraft> {
  if (typeof kept !== 'object' || kept === null) return {};
  const texts = Object.entries(kept).filter(
    ([field, text]) => ['to', 'told', 'by', 'from'].includes(field) && typeof text === 'string',
  );
  return Object.fromEntries(texts);
}
