import type { Block } from '#documents/paper.ts';

import { filled } from './fill.ts';
import { paragraph } from './paragraph.ts';
import type { Writer } from './writer.ts';

/** The abbreviations among what the paper cites, explained; nothing when it cites none. */
export function abbreviations(w: Writer): Block[] {
  const { words, rulebook, texts } = w;
  const cited = w.cited().flatMap((id) => {
    const source = rulebook.sources[id];
    return source === undefined ? [] : [texts.citation(source)];
  });
  const used = Object.entries(words.abbreviations.known).filter(([short]) =>
    cited.some((citation) => new RegExp(`\\b${short}\\b`).test(citation)),
  );
  if (used.length === 0) return [];
  const list = texts.list(
    used.map(([short, name]) => filled(w, words.abbreviations.entry, { short, name })),
  );
  return [paragraph(filled(w, words.abbreviations.text, { list }))];
}
