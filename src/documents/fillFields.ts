import { cleanLine } from './cleanText.ts';
import { mapTexts } from './mapTexts.ts';
import type { Block, Inline } from './paper.ts';
import { oneLine } from './parts/knownAnswer.ts';

/** The blocks of a paper with what has been filled in of its blanks, by the name of the field. */
export function fillFields(
  blocks: readonly Block[],
  fields: Readonly<Record<string, string>>,
): Block[] {
  const filled = (inline: Inline): Inline => {
    if (typeof inline === 'string' || inline.kind !== 'blank') return inline;
    const { label, field } = inline;
    const text = field !== undefined && Object.hasOwn(fields, field) ? fields[field] : undefined;
    const line = oneLine(cleanLine(text ?? ''));
    return field === undefined || line === ''
      ? inline
      : { kind: 'filled', text: line, label, field };
  };
  return blocks.map((block) => mapTexts(block, (text) => text.map(filled)));
}
