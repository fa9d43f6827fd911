import { questionTelling } from '#reasoning/index.ts';
import type { PaperQuestion, PaperTest } from '#rulebook/index.ts';
import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { fill } from '#documents/parts/fill.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { answerWords, knownAnswer, noted } from '#documents/parts/knownAnswer.ts';
import { blank, bullets, heading, paragraph } from '#documents/parts/paragraph.ts';
import { signatures } from '#documents/parts/signatures.ts';
import {
  conditionsAt,
  sourcesAt,
  testTelling,
  truthTelling,
} from '#documents/parts/truthTelling.ts';
import type { Writer } from '#documents/parts/writer.ts';

const paper = 'state-aid-assessment';

type Answer = 'yes' | 'no' | 'unknown';

/** The assessment of state aid: five questions and the conclusion. */
export function stateAidAssessment(w: Writer): Draft {
  const { words, texts, today } = w;
  const { aid } = words;
  return {
    opening: [headFacts(w, 'register')],
    body: [
      paragraph(aid.intro, w.cite(sourcesAt(w, paper, 'criteria'))),
      questions(w),
      heading(2, aid.conclusionTitle),
      ...conclusions(w),
      paragraph(fill(w, aid.day, { day: texts.date(today) })),
      signatures(w),
    ],
  };
}

/** The five questions in order, each with its answer, what that answer is built on and its source. */
function questions(w: Writer): Block {
  const { words } = w;
  const { head, caption, points, truths } = words.aid;
  const payment = knownAnswer(w, 'paid');
  const given: Answer = payment === undefined ? 'unknown' : payment === 'none' ? 'no' : 'yes';
  const activity = knownAnswer(w, 'activity');
  const local = knownAnswer(w, 'localEffect');
  const isCompany: Answer = activity === undefined ? 'unknown' : activity === 'no' ? 'no' : 'yes';
  const affectsTrade: Answer = local === undefined ? 'unknown' : local === 'no' ? 'yes' : 'no';
  const named = noted(w.notes.organisation);
  // Support to one named organisation is selective; whether it gains by it is what money without return means.
  const selective: Answer = named === undefined ? 'unknown' : 'yes';
  const rows: readonly (readonly [keyof typeof points, Answer, string | undefined])[] = [
    ['means', given, basisOf(w, 'paid')],
    ['selective', selective, named],
    ['company', isCompany, basisOf(w, 'activity')],
    ['advantage', given, basisOf(w, 'paid')],
    ['trade', affectsTrade, basisOf(w, 'localEffect')],
  ];
  return {
    kind: 'table',
    caption,
    head: [head.question, head.answer, head.basis, head.source],
    rows: rows.map(([point, answer, basis], index): readonly Text[] => [
      [`${index + 1}. ${points[point]}`],
      [truths[answer]],
      [basis ?? blank(words.aid.basisBlank, `aid.${point}`)],
      [w.cite(sourcesAt(w, paper, point))],
    ]),
  };
}

/** "Pengarna: Hela kostnaden", or undefined when the answer is not known. */
function basisOf(w: Writer, tells: PaperQuestion): string | undefined {
  const id = questionTelling(w.rulebook, tells);
  const answer = answerWords(w, id);
  return answer === undefined ? undefined : `${w.texts.question(id).short}: ${answer}`;
}

/** What the legal tests say, and what the standing conditions on state aid ask for. */
function conclusions(w: Writer): Block[] {
  const { rulebook, texts, assessment, outcome } = w;
  const told: readonly PaperTest[] =
    truthTelling(w, 'noAid') === 'holds' ? ['noAid'] : ['noAid', 'smallAid'];
  const tests = told.map((tells): Text => {
    const id = testTelling(w, tells);
    const sources = rulebook.tests.find((test) => test.id === id)?.sources ?? [];
    return [`${plain(texts.test(id)[truthTelling(w, tells)])}. ${w.cite(sources)}`];
  });
  const known = conditionsAt(w, paper, 'standing');
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
        w.cite(rulebook.conditions[id]?.sources ?? []),
      );
    }),
  ];
}
