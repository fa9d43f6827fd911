import { noNotes } from '#casefile/index.ts';
import type { PaperId } from '#rulebook/index.ts';

import type { Block, Text } from './paper.ts';
import type { PaperInput } from './parts/paperContext.ts';
import { plainText } from './plainText.ts';
import { papersWithLongForm, writePaper } from './writePaper.ts';

/** A field whose text may no longer fit, since the paper reads otherwise there than when it was filled in. */
export type AffectedField = {
  readonly field: string;
  readonly text: string;
  /** How the paper read there when the field was filled in. */
  readonly before: string;
  /** `gone`: the paper has no place for it now. `known`: without the text, the paper would say it by itself. */
  readonly how: 'changed' | 'known' | 'gone';
};

/** How a paper reads around each of its fields by the answers and what the parties bring, whatever else is noted. */
export function wordingsOf(input: PaperInput, id: PaperId): ReadonlyMap<string, string> {
  const notes = { ...noNotes, contributions: input.notes.contributions };
  const found = new Map<string, Set<string>>();
  for (const text of textsOf({ ...input, notes, today: input.case.asOf }, id))
    for (const field of fieldsIn(text, 'blank'))
      found.set(field, (found.get(field) ?? new Set()).add(plainText(text)));
  return new Map([...found].map(([field, said]) => [field, [...said].join('\n')]));
}

/** What has been filled in on a paper and may no longer fit. What was written is never changed by an answer. */
export function affectedFields(input: PaperInput, id: PaperId): readonly AffectedField[] {
  const { notes, texts } = input;
  const filled = (notes.wordings ?? []).filter(
    ({ field, paper, language }) =>
      paper === id && language === texts.language && (notes.fields[field] ?? '').trim() !== '',
  );
  if (filled.length === 0) return [];
  const now = wordingsOf(input, id);
  const placed = new Set(textsOf(input, id).flatMap((text) => fieldsIn(text, 'filled')));
  return filled.flatMap(({ field, text: before }): AffectedField[] => {
    const text = notes.fields[field] ?? '';
    if (!placed.has(field)) return [{ field, text, before, how: 'gone' }];
    if ((now.get(field) ?? '') === before) return [];
    return [{ field, text, before, how: now.has(field) ? 'changed' : 'known' }];
  });
}

/** The texts of a paper, of its long form too: a field may stand in one of them only. */
function textsOf(input: PaperInput, id: PaperId): readonly Text[] {
  const forms = papersWithLongForm.includes(id)
    ? (['short', 'long'] as const)
    : (['short'] as const);
  return forms.flatMap((form) => writePaper({ ...input, form }, id).blocks.flatMap(readTogether));
}

function fieldsIn(text: Text, kind: 'blank' | 'filled'): string[] {
  return text.flatMap((inline) =>
    typeof inline !== 'string' && inline.kind === kind ? (inline.field ?? []) : [],
  );
}

/** The texts of a block, each with what it is read together with: a name with what it stands for, the cells of a row. */
function readTogether(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.rows.map(({ name, text }) => [`${name}: `, ...text]);
    case 'table':
      return block.rows.map((row) =>
        row.flatMap((cell, column): Text => (column === 0 ? cell : [' | ', ...cell])),
      );
    case 'checks':
      return block.items.map(({ text }) => text);
    case 'note':
      return block.text;
  }
}
