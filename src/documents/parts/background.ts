import { questionTelling } from '#reasoning/index.ts';
import type { Block } from '#documents/paper.ts';

import { fill } from './fill.ts';
import { knownAnswer, oneLine, toldInWords } from './knownAnswer.ts';
import { blank, paragraph } from './paragraph.ts';
import { partiesOf } from './parties.ts';

import { standingAt } from './standingAt.ts';
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
      ? [paragraph([blank(words.background.blank, 'background')])]
      : own.map((line) => paragraph(line))),
    facts(w),
  ];
}

function facts(w: Writer): Block {
  const { words, texts } = w;
  const { organisation } = partiesOf(w);
  const procured = knownAnswer(w, 'procured');
  const history: Readonly<Record<string, string>> = words.background.procured;
  const notSaid = isRenewal(w) ? words.background.renewed : words.background.procuredUnknown;
  return {
    kind: 'facts',
    rows: [
      { name: words.background.party, text: [organisation] },
      {
        name: texts.question(questionTelling(w.rulebook, 'area')).short,
        text: [toldInWords(w, 'area') ?? words.common.notKnown],
      },
      {
        name: texts.question(questionTelling(w.rulebook, 'startedBy')).short,
        text: [toldInWords(w, 'startedBy') ?? words.common.notKnown],
      },
      {
        name: words.background.earlier,
        text: fill(w, history[String(procured)] ?? notSaid),
      },
      ...renewal(w),
      ...remarks(w),
    ],
  };
}

/** What the earlier agreement has led to, where one is to be renewed. */
function renewal(w: Writer) {
  const { renewal, renewalBlank } = w.words.background;
  return isRenewal(w) ? [{ name: renewal, text: [blank(renewalBlank, 'renewal')] }] : [];
}

function isRenewal(w: Writer): boolean {
  return standingAt(w, 'memo', 'renewal').length > 0;
}

/** What has been noted on the answers, each by what it is about. */
function remarks({ notes, rulebook, texts }: Writer) {
  return rulebook.questions.flatMap(({ id }) => {
    const remark = oneLine(notes.remarks[id] ?? '');
    return remark === '' ? [] : [{ name: texts.question(id).short, text: [remark] }];
  });
}
