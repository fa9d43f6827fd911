import type { Block } from '#documents/paper.ts';

import { interpolateText } from './interpolate.ts';
import { smallPrint } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

/** The abbreviations among what the paper cites, explained; nothing when it cites none. */
export function abbreviations(context: PaperContext): Block[] {
  const { words, rulebook, texts } = context;
  const cited = context.cited().flatMap((id) => {
    const source = rulebook.sources[id];
    return source === undefined ? [] : [texts.citation(source)];
  });
  const used = Object.entries(words.abbreviations.known).filter(([short]) =>
    cited.some((citation) => new RegExp(`\\b${short}\\b`).test(citation)),
  );
  if (used.length === 0) return [];
  const list = texts.list(
    used.map(([short, name]) =>
      interpolateText(context, words.abbreviations.entry, { short, name }),
    ),
  );
  return [smallPrint(interpolateText(context, words.abbreviations.text, { list }))];
}
