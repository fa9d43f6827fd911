import type { Text } from '#documents/paper.ts';

import { authorityMoney, sumOf } from './sumOf.ts';
import { fill, type Slots } from './fill.ts';
import { answerOr, knownAnswer, oneLine } from './knownAnswer.ts';
import { blank } from './paragraph.ts';
import { partiesOf } from './parties.ts';
import type { Writer } from './writer.ts';

/** The proposed decision of an outcome, or of the rule that chose it: whole sentences that can be carried out. */
export function decisionSentences(w: Writer): readonly Text[] {
  const templates: Readonly<Record<string, readonly string[]>> = w.words.decisions;
  const sentences =
    templates[w.assessment.chosenBy ?? ''] ?? templates[w.outcome] ?? w.words.decisions.other;
  return filledSentences(w, sentences);
}

/** Templates of a decision, filled; what the authority gives besides money is left out when there is nothing. */
export function filledSentences(w: Writer, templates: readonly string[]): readonly Text[] {
  const slots = { ...decisionSlots(w), ...besidesMoney(w) };
  return templates
    .filter((template) => 'besides' in slots || !template.includes('{{besides}}'))
    .map((template) => fill(w, template, slots));
}

/** What the authority contributes that is not money, with its value a year when all of it is known in kronor. */
function besidesMoney({ notes, words, texts }: Writer): Slots {
  const given = notes.contributions.filter(
    ({ by, kind }) => by === 'authority' && kind !== 'money',
  );
  if (given.length === 0) return {};
  const sum = sumOf(given);
  const isValued = sum.isPerYearKnown && given.every(({ kind }) => kind !== 'hours');
  return {
    besides: texts.list(
      given.map(({ kind, what }) => texts.within(oneLine(what) || words.money.kinds[kind])),
    ),
    besidesValue: isValued ? texts.amount(sum.perYear, 'SEK') : blank(words.common.cost),
  };
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
    signatory: blank(common.signatory),
    paragraph: blank(common.paragraph),
    cost: money === undefined ? blank(common.cost) : texts.amount(money.perYear, 'SEK'),
    years: answerOr(w, 'term-years', common.period),
    service: answerOr(w, 'service-area', common.service),
    grant: grants[String(support)] ?? blank(grantKinds.unknown),
    law: reservationLaw(w),
    value: answerOr(w, 'contract-value', common.value),
    delegation: blank(common.delegation),
    route: texts.within(texts.route(outcome).name),
  };
}

/** Whom a reservation is for and the provision it rests on: those of the rule that lets it be reserved. */
function reservationLaw(w: Writer): Text {
  const { words, assessment, rulebook } = w;
  const because = Object.values(assessment.routes).flatMap((route) => route.because);
  const [rule, law] =
    Object.entries(words.reservation.laws).find(([rule]) => because.includes(rule)) ?? [];
  const carriers = rulebook.routes.flatMap(({ carriedBy }) => carriedBy);
  const source = rulebook.sources[carriers.find(({ id }) => id === rule)?.sources[0] ?? ''];
  if (law === undefined || source === undefined) return [blank(words.reservation.unknown)];
  const acts: Readonly<Record<string, string>> = words.abbreviations.known;
  const place = fill(w, words.reservation.place, {
    pinpoint: source.pinpoint,
    act: acts[source.short] ?? source.title,
  });
  return fill(w, law, { place });
}
