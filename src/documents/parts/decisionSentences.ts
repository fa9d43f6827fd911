import type { Inline, Text } from '#documents/paper.ts';

import { authorityMoney } from './sumOf.ts';
import { fill, type Slots } from './fill.ts';
import { answerOr, knownAnswer } from './knownAnswer.ts';
import { blank } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { Writer } from './writer.ts';

/** The proposed decision of an outcome: whole sentences, each of which can be carried out. */
export function decisionSentences(w: Writer): readonly Text[] {
  const templates: Readonly<Record<string, readonly string[]>> = w.words.decisions;
  const sentences = templates[w.outcome] ?? w.words.decisions.other;
  return sentences.map((sentence) => fill(w, sentence, decisionSlots(w)));
}

/** What the templates of decisions can name. */
export function decisionSlots(w: Writer): Slots {
  const { words, texts, outcome } = w;
  const { common, grantKinds } = words;
  const { board, organisation, unit, Unit } = partiesOf(w);
  const money = authorityMoney(w);
  const support = knownAnswer(w, 'support-kind');
  const grants: Readonly<Record<string, string>> = grantKinds.known;
  return {
    board,
    organisation,
    unit,
    Unit,
    number: blank(common.number),
    period: blank(common.period),
    budget: blank(common.budget),
    day: blank(common.day),
    cost: money === undefined ? blank(common.cost) : texts.amount(money.perYear, 'SEK'),
    years: answerOr(w, 'term-years', common.period),
    service: answerOr(w, 'service-area', common.service),
    grant: grants[String(support)] ?? blank(grantKinds.unknown),
    law: reservationLaw(w),
    supplier: blank(common.supplier),
    delegation: blank(common.delegation),
    route: texts.within(texts.route(outcome).name),
  };
}

/** The provision a reservation rests on: that of the rule which lets the service be reserved. */
function reservationLaw({ words, assessment }: Writer): Inline {
  const because = assessment.routes['reserved']?.because ?? [];
  const [, law] = Object.entries(words.reservation.laws).find(([rule]) => because.includes(rule)) ?? [];
  return law ?? blank(words.reservation.unknown);
}
