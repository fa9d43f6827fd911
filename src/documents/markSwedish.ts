import { mapTexts } from './mapTexts.ts';
import type { Block, Inline, Text } from './paper.ts';

/**
 * Tells apart what stands in Swedish in a paper of another language, so that it is read aloud and
 * spelled as Swedish. Only whole phrases are found, the longest first.
 */
export function markSwedish(blocks: readonly Block[], phrases: readonly string[]): Block[] {
  const longestFirst = [...new Set(phrases)].toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return [...blocks];
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}])(${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
  return blocks.map((block) =>
    mapTexts(block, (text: Text) => text.flatMap((piece) => marked(piece, any, longestFirst))),
  );
}

function marked(piece: Inline, any: RegExp, phrases: readonly string[]): Inline[] {
  if (typeof piece === 'string')
    // What the expression catches stands at every other place.
    return piece
      .split(any)
      .map((part, at): Inline => (at % 2 === 1 ? { kind: 'swedish', text: part } : part))
      .filter((part) => part !== '');
  if (piece.kind === 'link' && phrases.includes(piece.text)) return [{ ...piece, isSwedish: true }];
  return [piece];
}

function escaped(phrase: string): string {
  return phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
