import { explainRoute } from '#reasoning/index.ts';
import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';
import { calculatedFigures } from '#documents/parts/calculatedFigures.ts';
import { answersShown } from '#documents/parts/answersShown.ts';
import type { PaperContent } from '#documents/parts/paperContent.ts';
import { interpolateText } from '#documents/parts/interpolate.ts';
import { form } from '#documents/parts/form.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { knownAnswer, noted } from '#documents/parts/knownAnswer.ts';
import { localRules } from '#documents/parts/localRules.ts';
import { marketLog } from '#documents/parts/marketLog.ts';
import { bullets, paragraph } from '#documents/parts/paragraph.ts';
import { matterOf } from '#documents/parts/matterOf.ts';
import { routeOfPaper } from '#documents/parts/routeOfPaper.ts';
import type { PaperContext } from '#documents/parts/paperContext.ts';
import { paperSources } from '#documents/parts/paperTest.ts';
import { offeredPapers } from '#documents/offeredPapers.ts';

const itsRoute = ({ rulebook }: PaperContext): string =>
  routeOfPaper(rulebook, 'direct-award-record');

/** The record of a direct award, kept while it is prepared. */
export function directAwardRecord(context: PaperContext): PaperContent {
  const { words, notes } = context;
  const { sections, intro } = words.record;
  return {
    opening: [headFacts(context, 'register')],
    body: [
      paragraph(demand(context)),
      paragraph(
        interpolateText(context, intro),
        context.cite(paperSources(context, 'direct-award-record', 'record')),
      ),
      ...form(
        context,
        sections,
        {
          'authority.unit': noted(notes.board),
          'authority.officer': noted(notes.officer),
          'authority.caseNumber': noted(notes.caseNumber),
          'object.title': matterOf(context),
          ...answersShown(context, 'direct-award-record'),
        },
        {},
        {
          ground: grounds(context),
          value: amounts(context),
          competition: marketLog(context, 'as-noted'),
        },
      ),
      ...localRules(context, 2, itsRoute(context)),
    ],
  };
}

/** Whether the law asks for the record, by the figure of the day and the value that was answered. */
function demand(context: PaperContext): string {
  const { words, rulebook, assessment } = context;
  const offered = offeredPapers(rulebook, assessment).find(
    ({ id }) => id === 'direct-award-record',
  );
  if (offered?.kind !== 'required') return interpolateText(context, words.record.voluntary);
  const value = knownAnswer(context, 'value');
  return interpolateText(
    context,
    value === undefined ? words.record.valueUnknown : words.record.required,
  );
}

/** What limits are calculated, when the value was measured against any such. */
function amounts(context: PaperContext): Block[] {
  const found = calculatedFigures(context, itsRoute(context));
  return found.length === 0 ? [] : [bullets(found)];
}

/** The rules that make a direct award lawful here; or those that close it. */
function grounds(context: PaperContext): Block[] {
  const { rulebook, answers, asOf, words, assessment, texts } = context;
  const route = assessment.routes[itsRoute(context)];
  const isClosed = route?.verdict === 'excluded';
  const rules = explainRoute(rulebook, answers, asOf, itsRoute(context)).filter(
    ({ rule, effect, truth }) =>
      isClosed ? route.because.includes(rule) : effect === 'carries' && truth === 'holds',
  );
  if (rules.length === 0) return [paragraph(words.record.noGround)];
  const items = rules.map(({ rule, sources }): Text => {
    const { title, text } = texts.rule(rule);
    return [`${plain(title)}. ${plain(text)} ${context.cite(sources)}`];
  });
  return [...(isClosed ? [paragraph(words.record.closed)] : []), bullets(items)];
}
