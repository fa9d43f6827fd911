import { questionTelling } from '#reasoning/index.ts';
import type { Block } from '#documents/paper.ts';

import { concernsOrganisation } from './decisionSentences.ts';
import { interpolate } from './interpolate.ts';
import { knownAnswer, oneLine, toldInWords } from './knownAnswer.ts';
import { blank, paragraph } from './paragraph.ts';
import { partiesOf } from './parties.ts';

import { standingConditions } from './standingConditions.ts';
import type { PaperContext } from './paperContext.ts';

/** How the matter arose: as the user has written it, and what the answers say about it. */
export function background(context: PaperContext): Block[] {
  const { notes, words } = context;
  const own = notes.background
    .split(/\n+/)
    .map(oneLine)
    .filter((line) => line !== '');
  return [
    ...(own.length === 0
      ? [paragraph([blank(words.background.blank, 'background')])]
      : own.map((line) => paragraph(line))),
    facts(context),
  ];
}

function facts(context: PaperContext): Block {
  const { words, texts } = context;
  const { organisation } = partiesOf(context);
  const procured = knownAnswer(context, 'procured');
  const history: Readonly<Record<string, string>> = words.background.procured;
  const notSaid = isRenewal(context) ? words.background.renewed : words.background.procuredUnknown;
  return {
    kind: 'facts',
    rows: [
      ...(concernsOrganisation(context)
        ? [{ name: words.background.party, text: [organisation] }]
        : []),
      {
        name: texts.question(questionTelling(context.rulebook, 'area')).short,
        text: [toldInWords(context, 'area') ?? words.common.notKnown],
      },
      {
        name: texts.question(questionTelling(context.rulebook, 'startedBy')).short,
        text: [toldInWords(context, 'startedBy') ?? words.common.notKnown],
      },
      {
        name: words.background.earlier,
        text: interpolate(context, history[String(procured)] ?? notSaid),
      },
      ...renewal(context),
      ...remarks(context),
    ],
  };
}

/** What the earlier agreement has led to, where one is to be renewed. */
function renewal(context: PaperContext) {
  const { renewal, renewalBlank } = context.words.background;
  return isRenewal(context) ? [{ name: renewal, text: [blank(renewalBlank, 'renewal')] }] : [];
}

function isRenewal(context: PaperContext): boolean {
  return standingConditions(context, 'memo', 'renewal').length > 0;
}

/** What has been noted on the answers, each by what it is about. */
function remarks({ notes, rulebook, texts }: PaperContext) {
  return rulebook.questions.flatMap(({ id }) => {
    const remark = oneLine(notes.remarks[id] ?? '');
    return remark === '' ? [] : [{ name: texts.question(id).short, text: [remark] }];
  });
}
