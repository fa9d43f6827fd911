import type { Block } from '#documents/paper.ts';

import { fill } from './fill.ts';
import { answerWords, knownAnswer, oneLine } from './knownAnswer.ts';
import { blank, paragraph } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { Writer } from './writer.ts';

/** How the matter arose: as the user has written it, and what the answers say about it. */
export function background(w: Writer): Block[] {
  const { notes, words } = w;
  const own = notes.background
    .split(/\n+/)
    .map(oneLine)
    .filter((line) => line !== '');
  return [
    ...(own.length === 0
      ? [paragraph([blank(words.background.blank)])]
      : own.map((line) => paragraph(line))),
    facts(w),
  ];
}

function facts(w: Writer): Block {
  const { words, texts } = w;
  const { organisation } = partiesOf(w);
  const procured = knownAnswer(w, 'previously-procured');
  const history: Readonly<Record<string, string>> = words.background.procured;
  return {
    kind: 'facts',
    rows: [
      { name: words.background.party, text: [organisation] },
      {
        name: texts.question('service-area').short,
        text: [answerWords(w, 'service-area') ?? words.common.notKnown],
      },
      {
        name: texts.question('initiative').short,
        text: [answerWords(w, 'initiative') ?? words.common.notKnown],
      },
      {
        name: words.background.earlier,
        text: fill(w, history[String(procured)] ?? words.background.procuredUnknown),
      },
    ],
  };
}
