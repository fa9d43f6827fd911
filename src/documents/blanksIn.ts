import { mapTexts } from './mapTexts.ts';
import type { Inline, Paper } from './paper.ts';

/** How much in a paper is left to fill in by hand; what stands in several places is filled in once. */
export function blanksIn({ blocks }: Paper): number {
  const fields = new Set<string>();
  let nameless = 0;
  const count = (inline: Inline): void => {
    if (typeof inline === 'string' || inline.kind !== 'blank') return;
    if (inline.field === undefined) nameless++;
    else fields.add(inline.field);
  };
  for (const block of blocks)
    mapTexts(block, (text) => {
      for (const inline of text) count(inline);
      return text;
    });
  return fields.size + nameless;
}
