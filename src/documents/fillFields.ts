import { cleanLine } from './cleanText.ts';
import { mapTexts } from './mapTexts.ts';
import type { Block, Inline } from './paper.ts';

/** The blocks of a paper with what has been filled in of its blanks, by the name of the field. */
export function fillFields(
  blocks: readonly Block[],
  fields: Readonly<Record<string, string>>,
): Block[] {
  const filled = (inline: Inline): Inline => {
    if (typeof inline === 'string' || inline.kind !== 'blank') return inline;
    const { label, field } = inline;
    const text = field !== undefined && Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (field === undefined || text === undefined || cleanLine(text) === '') return inline;
    return { kind: 'filled', text: cleanLine(text), label, field };
  };
  return blocks.map((block) => mapTexts(block, (text) => text.map(filled)));
}
