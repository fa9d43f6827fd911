import type { Block, Paper, Text } from '#documents/paper.ts';

/** What a placeholder of a template stands for: words within a line, or whole paragraphs. */
export type PlaceholderValue = { readonly text: Text } | { readonly blocks: readonly Block[] };

/** A placeholder by its name, however it is typed: "Förslag till beslut" is "forslag-till-beslut". */
export function placeholderName(typed: string): string {
  return typed
    .replaceAll(/\(.*\)/g, '')
    .replace(/^\s*\d+\.\s*/, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** What a template may place of a paper by name, beside its content: the head line by line, and each of its sections. */
export function placeholderValues(paper: Paper): ReadonlyMap<string, PlaceholderValue> {
  const values = new Map<string, PlaceholderValue>();
  const add = (name: string, value: PlaceholderValue): void => {
    if (name !== '' && !values.has(name)) values.set(name, value);
  };
  for (const { name, text } of headOf(paper)?.rows ?? []) add(placeholderName(name), { text });
  for (const { name, text } of paper.extraPlaceholders ?? []) add(placeholderName(name), { text });
  for (const section of sectionsOf(paper.blocks))
    if (section.heading !== undefined)
      add(placeholderName(section.heading), { blocks: section.blocks.slice(1) });
  return values;
}

/** What the placeholders of a paper are called: those that stand within a line, and those that stand alone on one. */
export function placeholdersOf(paper: Paper): {
  readonly inLine: readonly string[];
  readonly alone: readonly string[];
} {
  const { content = '', title = '' } = paper.template ?? {};
  const values = [...placeholderValues(paper)];
  const named = (isText: boolean) =>
    values.filter(([, value]) => 'text' in value === isText).map(([name]) => name);
  return { inLine: [title, ...named(true)], alone: [content, ...named(false)] };
}

/** The content of a paper without what a template has placed by name elsewhere. */
export function contentWithout(paper: Paper, placed: ReadonlySet<string>): readonly Block[] {
  const head = headOf(paper);
  const seen = new Set<string>();
  return sectionsOf(paper.blocks).flatMap(({ heading, blocks }) => {
    const name = placeholderName(heading ?? '');
    // Of two sections of one name the first has the place.
    if (heading !== undefined && placed.has(name) && !seen.has(name)) {
      seen.add(name);
      return [];
    }
    return blocks.flatMap((block): Block[] => {
      if (block !== head) return [block];
      const rows = head.rows.filter((row) => !placed.has(placeholderName(row.name)));
      return rows.length === 0 ? [] : [{ ...head, rows }];
    });
  });
}

/** The facts that a paper begins with. */
function headOf({ blocks }: Paper) {
  const [first] = blocks;
  return first?.kind === 'facts' ? first : undefined;
}

type Section = { readonly heading?: string; readonly blocks: Block[] };

/** What stands before the first heading, and under each heading of the first level. */
function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: Section[] = [{ blocks: [] }];
  for (const block of blocks)
    if (block.kind === 'heading' && block.level === 2)
      sections.push({ heading: block.text, blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  return sections;
}
