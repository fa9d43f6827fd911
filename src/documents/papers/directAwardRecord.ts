import { explainRoute } from '#reasoning/index.ts';
import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';
import { calculatedFigures } from '#documents/parts/calculatedFigures.ts';
import { answersShown } from '#documents/parts/answersShown.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { filled } from '#documents/parts/fill.ts';
import { form } from '#documents/parts/form.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { knownAnswer, noted } from '#documents/parts/knownAnswer.ts';
import { localRules } from '#documents/parts/localRules.ts';
import { marketLog } from '#documents/parts/marketLog.ts';
import { bullets, paragraph } from '#documents/parts/paragraph.ts';
import { matterOf } from '#documents/parts/matterOf.ts';
import { routeAbout } from '#documents/parts/routeAbout.ts';
import type { Writer } from '#documents/parts/writer.ts';
import { sourcesAt } from '#documents/parts/truthTelling.ts';
import { offeredPapers } from '#documents/offeredPapers.ts';

const itsRoute = ({ rulebook }: Writer): string => routeAbout(rulebook, 'direct-award-record');

/** The record of a direct award, kept while it is prepared. */
export function directAwardRecord(w: Writer): Draft {
  const { words, notes } = w;
  const { sections, intro } = words.record;
  return {
    opening: [headFacts(w, 'register')],
    body: [
      paragraph(demand(w)),
      paragraph(filled(w, intro), w.cite(sourcesAt(w, 'direct-award-record', 'record'))),
      ...form(
        w,
        sections,
        {
          'authority.unit': noted(notes.board),
          'authority.officer': noted(notes.officer),
          'authority.caseNumber': noted(notes.caseNumber),
          'object.title': matterOf(w),
          ...answersShown(w, 'direct-award-record'),
        },
        {},
        {
          ground: grounds(w),
          value: amounts(w),
          competition: marketLog(w, 'as-noted'),
          notice: conditionsAfter(w),
        },
      ),
      ...localRules(w, 2, itsRoute(w)),
    ],
  };
}

/** Whether the law asks for the record, by the figure of the day and the value that was answered. */
function demand(w: Writer): string {
  const { words, rulebook, assessment } = w;
  const offered = offeredPapers(rulebook, assessment).find(
    ({ id }) => id === 'direct-award-record',
  );
  if (offered?.kind !== 'required') return filled(w, words.record.voluntary);
  const value = knownAnswer(w, 'value');
  return filled(w, value === undefined ? words.record.valueUnknown : words.record.required);
}

/** What limits are calculated, when the value was measured against any such. */
function amounts(w: Writer): Block[] {
  const found = calculatedFigures(w);
  return found.length === 0 ? [] : [bullets(found)];
}

/** The rules that make a direct award lawful here; or those that close it. */
function grounds(w: Writer): Block[] {
  const { rulebook, answers, asOf, words, assessment, texts } = w;
  const route = assessment.routes[itsRoute(w)];
  const isClosed = route?.verdict === 'excluded';
  const rules = explainRoute(rulebook, answers, asOf, itsRoute(w)).filter(
    ({ rule, effect, truth }) =>
      isClosed ? route.because.includes(rule) : effect === 'carries' && truth === 'holds',
  );
  if (rules.length === 0) return [paragraph(words.record.noGround)];
  const items = rules.map(({ rule, sources }): Text => {
    const { title, text } = texts.rule(rule);
    return [`${plain(title)}. ${plain(text)} ${w.cite(sources)}`];
  });
  return [...(isClosed ? [paragraph(words.record.closed)] : []), bullets(items)];
}

function conditionsAfter(w: Writer): Block[] {
  const { assessment, rulebook, texts } = w;
  const ids = (assessment.routes[itsRoute(w)]?.conditions ?? []).filter(
    (id) => rulebook.conditions[id]?.phase === 'after',
  );
  if (ids.length === 0) return [];
  return [
    bullets(
      ids.map((id) => {
        const { title, text } = texts.condition(id);
        const sources = rulebook.conditions[id]?.sources ?? [];
        return [`${plain(title)}. ${plain(text)} ${w.cite(sources)}`];
      }),
    ),
  ];
}
