import { cleanPaper, type Block, type Paper, type Text } from '#documents/index.ts';

/** A place of a section to write in: what it is called, where it is kept, and what stands there. */
export type WritableRow = { readonly name: string; readonly field: string; readonly text: string };

/** A section of a paper that is a form. */
export type WritableSection = {
  /** Empty for the head of the paper, which has no heading. */
  readonly title: string;
  readonly rows: readonly WritableRow[];
  /** What stands there already, of the answers and of what is noted of the case. */
  readonly known: readonly { readonly name: string; readonly text: Text }[];
};

/** The sections of a paper that ask for something, in order; none when it is no form. */
export function sectionsOf(paper: Paper): WritableSection[] {
  const parts: { title: string; blocks: Block[] }[] = [{ title: '', blocks: [] }];
  for (const block of cleanPaper(paper).blocks)
    if (block.kind === 'heading' && block.level === 2)
      parts.push({ title: block.text, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  return parts
    .map(({ title, blocks }) => {
      const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
      return {
        title,
        rows: facts.flatMap(({ name, text }) => writable(name, text)),
        known: facts.filter(({ name, text }) => writable(name, text).length === 0),
      };
    })
    .filter(({ rows }) => rows.length > 0);
}

/** A row that is one place to fill in, filled or not. */
function writable(name: string, text: Text): WritableRow[] {
  const [only] = text;
  if (text.length !== 1 || only === undefined || typeof only === 'string') return [];
  if (only.kind === 'blank' && only.field !== undefined)
    return [{ name, field: only.field, text: '' }];
  return only.kind === 'filled' ? [{ name, field: only.field, text: only.text }] : [];
}
