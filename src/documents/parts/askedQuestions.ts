import type { Block, Text } from '#documents/paper.ts';

import { bullets, heading, paragraph } from './paragraph.ts';
import type { Writer } from './writer.ts';

/** What the authority will ask: the usual questions of such a paper, and those this case leaves open. */
export function askedQuestions(w: Writer, usual: readonly string[]): Block[] {
  const { words, texts } = w;
  const open = w.missing().map((id): Text => [texts.question(id).question]);
  return [
    heading(2, words.asked.title),
    paragraph(words.asked.intro),
    bullets(usual.map((question): Text => [question])),
    ...(open.length === 0 ? [] : [paragraph(words.asked.open), bullets(open)]),
  ];
}
