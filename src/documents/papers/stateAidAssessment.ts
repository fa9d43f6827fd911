import { questionTelling } from '#reasoning/index.ts';
import type { PaperQuestion } from '#rulebook/index.ts';
import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';
import type { PaperContent } from '#documents/parts/paperContent.ts';
import { interpolate } from '#documents/parts/interpolate.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { answerWords, knownAnswer, noted } from '#documents/parts/knownAnswer.ts';
import { blank, bullets, heading, paragraph } from '#documents/parts/paragraph.ts';
import { signatures } from '#documents/parts/signatures.ts';
import {
  paperConditions,
  paperSources,
  paperTest,
  paperTestTruth,
} from '#documents/parts/paperTest.ts';
import type { PaperContext } from '#documents/parts/paperContext.ts';

const paper = 'state-aid-assessment';

type Answer = 'yes' | 'no' | 'unknown';

/** The assessment of state aid: five questions and the conclusion. */
export function stateAidAssessment(context: PaperContext): PaperContent {
  const { words, texts, today } = context;
  const { aid } = words;
  return {
    opening: [headFacts(context, 'register')],
    body: [
      paragraph(aid.intro, context.cite(paperSources(context, paper, 'criteria'))),
      questions(context),
      heading(2, aid.conclusionTitle),
      ...conclusions(context),
      paragraph(interpolate(context, aid.day, { day: texts.date(today) })),
      signatures(context),
    ],
  };
}

/** The five questions in order, each with its answer, what that answer is built on and its source. */
function questions(context: PaperContext): Block {
  const { words } = context;
  const { head, caption, points, truths } = words.aid;
  const payment = knownAnswer(context, 'paid');
  const given: Answer = payment === undefined ? 'unknown' : payment === 'none' ? 'no' : 'yes';
  const activity = knownAnswer(context, 'activity');
  const local = knownAnswer(context, 'localEffect');
  const isCompany: Answer = activity === undefined ? 'unknown' : activity === 'no' ? 'no' : 'yes';
  const affectsTrade: Answer = local === undefined ? 'unknown' : local === 'no' ? 'yes' : 'no';
  const named = noted(context.notes.organisation);
  // Support to one named organisation is selective; whether it gains by it is what money without return means.
  const selective: Answer = named === undefined ? 'unknown' : 'yes';
  const rows: readonly (readonly [keyof typeof points, Answer, string | undefined])[] = [
    ['means', given, basisOf(context, 'paid')],
    ['selective', selective, named],
    ['company', isCompany, basisOf(context, 'activity')],
    ['advantage', given, basisOf(context, 'paid')],
    ['trade', affectsTrade, basisOf(context, 'localEffect')],
  ];
  return {
    kind: 'table',
    caption,
    head: [head.question, head.answer, head.basis, head.source],
    rows: rows.map(([point, answer, basis], index): readonly Text[] => [
      [`${index + 1}. ${points[point]}`],
      [truths[answer]],
      [basis ?? blank(words.aid.basisBlank, `aid.${point}`)],
      [context.cite(paperSources(context, paper, point))],
    ]),
  };
}

/** "Pengarna: Hela kostnaden", or undefined when the answer is not known. */
function basisOf(context: PaperContext, tells: PaperQuestion): string | undefined {
  const id = questionTelling(context.rulebook, tells);
  const answer = answerWords(context, id);
  return answer === undefined ? undefined : `${context.texts.question(id).short}: ${answer}`;
}

/** That one no is enough, and what it rests on; else what the legal tests say and what is then asked for. */
function conclusions(context: PaperContext): Block[] {
  const { rulebook, texts, assessment, outcome } = context;
  if (paperTestTruth(context, 'noAid') === 'holds') return notAid(context);
  const tests = (['noAid', 'smallAid'] as const).map((tells): Text => {
    const id = paperTest(context, tells);
    return [`${plain(texts.test(id)[paperTestTruth(context, tells)])}. ${sourcesOf(context, id)}`];
  });
  const known = paperConditions(context, paper, 'standing');
  const standing = (assessment.routes[outcome]?.conditions ?? []).filter((id) =>
    known.includes(id),
  );
  return [
    bullets(tests),
    ...standing.map((id) => {
      const { title, text } = texts.condition(id);
      return paragraph(
        `${plain(title)}.`,
        plain(text),
        context.cite(rulebook.conditions[id]?.sources ?? []),
      );
    }),
  ];
}

/** Why it is not state aid, as the answer that is a no says; what shows it is for whoever signs to tell. */
function notAid(context: PaperContext): Block[] {
  const { notAid } = context.words.aid;
  const id = paperTest(context, 'noAid');
  const reason =
    knownAnswer(context, 'activity') === 'no'
      ? notAid.company
      : knownAnswer(context, 'localEffect') === undefined
        ? `${plain(context.texts.test(id).holds)}.`
        : notAid.trade;
  return [
    paragraph(reason, sourcesOf(context, id)),
    paragraph(notAid.enough),
    paragraph(notAid.basis, blank(notAid.basisBlank, 'aid.basis')),
  ];
}

function sourcesOf(context: PaperContext, id: string): string {
  return context.cite(context.rulebook.tests.find((test) => test.id === id)?.sources ?? []);
}
