/** The texts of a card beside its name. */
export const cardParts = ['facts', 'happened', 'discuss'] as const;

/** What stands in the fields of a card that is being written. */
export type CardDraft = Readonly<Record<'name' | (typeof cardParts)[number], string>>;

const emptyDraft: CardDraft = { name: '', facts: '', happened: '', discuss: '' };

/** The draft in what a tab has kept. */
export function readDraft(kept: unknown): CardDraft {
  if (typeof kept !== 'object' || kept === null) return emptyDraft;
  const texts = Object.entries(kept).filter(
    (entry): entry is [string, string] => entry[0] in emptyDraft && typeof entry[1] === 'string',
  );
  return { ...emptyDraft, ...Object.fromEntries(texts) };
}
