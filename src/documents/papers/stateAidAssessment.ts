import { explainTest } from '#reasoning/index.ts';
import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { fill } from '#documents/parts/fill.ts';
import { fieldsOf } from '#documents/parts/form.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { answerWords, knownAnswer, noted } from '#documents/parts/knownAnswer.ts';
import { blank, bullets, heading, paragraph } from '#documents/parts/paragraph.ts';
import { signatures } from '#documents/parts/signatures.ts';
import type { Writer } from '#documents/parts/writer.ts';

type Answer = 'yes' | 'no' | 'unknown';

/** The assessment of state aid: five questions, the conclusion, and the declaration of small aid. */
export function stateAidAssessment(w: Writer): Draft {
  const { words, texts, today, notes } = w;
  const { aid } = words;
  const declaration: Readonly<Record<string, string | undefined>> = {
    date: undefined,
    organisation: noted(notes.organisation),
    known: answerWords(w, 'aid-three-years'),
  };
  return {
    opening: [headFacts(w)],
    body: [
      paragraph(aid.intro, w.cite(['uhm-aid-criteria'])),
      questions(w),
      heading(2, aid.conclusionTitle),
      ...conclusions(w),
      paragraph(fill(w, aid.day, { day: texts.date(today) })),
      signatures(w),
      heading(2, aid.declarationTitle),
      paragraph(
        fill(w, aid.declarationText),
        w.cite(['de-minimis', 'sgei-de-minimis', 'de-minimis-sum', 'de-minimis-declaration']),
      ),
      fieldsOf(w, aid.declaration, (field) => declaration[field]),
      earlierAid(w),
      paragraph(aid.assurance),
      fieldsOf(w, aid.signature, () => undefined),
    ],
  };
}

/** The five questions in order, each with its answer, what that answer is built on and its source. */
function questions(w: Writer): Block {
  const { words } = w;
  const { head, caption, points, truths } = words.aid;
  const payment = knownAnswer(w, 'payment');
  const given: Answer = payment === undefined ? 'unknown' : payment === 'none' ? 'no' : 'yes';
  const activity = knownAnswer(w, 'economic-activity');
  const local = knownAnswer(w, 'local-effect');
  const isCompany: Answer = activity === undefined ? 'unknown' : activity === 'no' ? 'no' : 'yes';
  const affectsTrade: Answer = local === undefined ? 'unknown' : local === 'no' ? 'yes' : 'no';
  const rows: readonly (readonly [keyof typeof points, Answer, string | undefined, string])[] = [
    ['means', given, basisOf(w, 'payment'), 'uhm-aid-criteria'],
    ['selective', 'unknown', undefined, 'uhm-aid-criteria'],
    ['company', isCompany, basisOf(w, 'economic-activity'), 'uhm-undertaking'],
    ['advantage', given === 'no' ? 'no' : 'unknown', undefined, 'de-minimis-sum'],
    ['trade', affectsTrade, basisOf(w, 'local-effect'), 'uhm-aid-local'],
  ];
  return {
    kind: 'table',
    caption,
    head: [head.question, head.answer, head.basis, head.source],
    rows: rows.map(([point, answer, basis, source], index): readonly Text[] => [
      [`${index + 1}. ${points[point]}`],
      [truths[answer]],
      [basis ?? blank(words.aid.basisBlank)],
      [w.cite([source])],
    ]),
  };
}

/** "Pengarna: Hela kostnaden", or undefined when the answer is not known. */
function basisOf(w: Writer, id: string): string | undefined {
  const answer = answerWords(w, id);
  return answer === undefined ? undefined : `${w.texts.question(id).short}: ${answer}`;
}

/** What the legal tests say, and what the standing conditions on state aid ask for. */
function conclusions(w: Writer): Block[] {
  const { rulebook, answers, asOf, texts, assessment, outcome } = w;
  const isNone = explainTest(rulebook, answers, asOf, 'no-state-aid').truth === 'holds';
  const tests = (isNone ? ['no-state-aid'] : ['no-state-aid', 'small-aid']).map((id): Text => {
    const { truth } = explainTest(rulebook, answers, asOf, id);
    const sources = rulebook.tests.find((test) => test.id === id)?.sources ?? [];
    return [`${texts.test(id)[truth]} ${w.cite(sources)}`];
  });
  const standing = (assessment.routes[outcome]?.conditions ?? []).filter((id) =>
    id.startsWith('state-aid'),
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

/** Three rows for aid that has been received before. */
function earlierAid({ words }: Writer): Block {
  const { caption, head, blanks } = words.aid.earlier;
  return {
    kind: 'table',
    caption,
    head: [head.authority, head.amount, head.decided, head.paid],
    rows: [1, 2, 3].map(() => [
      [blank(blanks.authority)],
      [blank(blanks.amount)],
      [blank(words.common.date)],
      [blank(words.common.date)],
    ]),
  };
}
