import type { Block, Text } from '#documents/paper.ts';

import { bullets, heading, paragraph } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

/** What the authority will ask: the usual questions of such a paper, and those this case leaves open. */
export function askedQuestions(context: PaperContext, usual: readonly string[]): Block[] {
  const { words, texts } = context;
  const open = context.missing().map((id): Text => [texts.question(id).question]);
  return [
    heading(2, words.asked.title),
    paragraph(words.asked.intro),
    bullets(usual.map((question): Text => [question])),
    ...(open.length === 0 ? [] : [paragraph(words.asked.open), bullets(open)]),
  ];
}
