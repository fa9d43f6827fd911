import { explainRoute } from '#reasoning/index.ts';

import type { Block, Text } from '#documents/paper.ts';
import { appeal } from '#documents/parts/appeal.ts';
import { answersShown } from '#documents/parts/answersShown.ts';
import {
  sentencesByKind,
  decisionSlots,
  filledSentences,
} from '#documents/parts/decisionSentences.ts';
import type { PaperContent } from '#documents/parts/paperContent.ts';
import { interpolate } from '#documents/parts/interpolate.ts';
import { fieldsOf } from '#documents/parts/form.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { noted } from '#documents/parts/knownAnswer.ts';
import { localRules } from '#documents/parts/localRules.ts';
import { money } from '#documents/parts/money.ts';
import { blank, bullets, cited, heading, numbered, paragraph } from '#documents/parts/paragraph.ts';
import { reasonTitle } from '#documents/parts/reasonsWithAnswers.ts';
import { routeOfPaper } from '#documents/parts/routeOfPaper.ts';
import { signatures } from '#documents/parts/signatures.ts';
import { paperSources } from '#documents/parts/paperTest.ts';
import type { PaperContext } from '#documents/parts/paperContext.ts';

const itsRoute = ({ rulebook }: PaperContext): string => routeOfPaper(rulebook, 'grant-decision');

/** The basis of a decision on a grant: what is asked for, what is decided, how it is reported. */
export function grantDecision(context: PaperContext): PaperContent {
  const { words, notes } = context;
  const { grant, decisions } = words;
  const { grant: kind } = decisionSlots(context);
  const request: Readonly<Record<string, string | undefined>> = {
    organisation: noted(notes.organisation),
    ...answersShown(context, 'grant-decision'),
    ...(typeof kind === 'string' && { kind: context.texts.sentence(kind) }),
  };
  const rules = blank(grant.rulesBlank, 'grantRules');
  const slots = { ...decisionSlots(context), payout: blank(grant.payoutBlank, 'payout') };
  return {
    opening: [
      headFacts(context, 'register'),
      heading(2, grant.decisionTitle),
      numbered(
        filledSentences(context, sentencesByKind(context, itsRoute(context)) ?? decisions.grant, {
          terms: words.common.termsHere,
        }),
      ),
    ],
    body: [
      heading(2, grant.requestTitle),
      fieldsOf(context, grant.request, (field) => request[field], 'grant-request'),
      heading(2, grant.moneyTitle),
      ...money(context),
      heading(2, grant.reasonsTitle),
      paragraph(
        cited(grant.reasonsText, context.citeLaw(paperSources(context, 'grant-decision', 'basis'))),
      ),
      paragraph(interpolate(context, grant.criteria, { rules })),
      ...reasonsFor(context),
      heading(2, grant.conditionsTitle),
      numbered(grant.conditions.map((condition) => interpolate(context, condition, slots))),
      ...localRules(context, 2, itsRoute(context)),
      heading(2, grant.appealTitle),
      appeal(context),
      signatures(context),
    ],
  };
}

/** What carries the grant, and what closes it; or that nothing is known. */
function reasonsFor(context: PaperContext): Block[] {
  const { rulebook, answers, asOf, assessment, words } = context;
  const route = assessment.routes[itsRoute(context)];
  const isClosed = route?.verdict === 'excluded';
  const rules = explainRoute(rulebook, answers, asOf, itsRoute(context)).filter(
    ({ rule, effect, truth }) =>
      isClosed ? route.because.includes(rule) : effect === 'carries' && truth === 'holds',
  );
  if (rules.length === 0) return [paragraph(words.grant.noReasons)];
  const items = rules.map((found): Text => [
    cited(`${reasonTitle(context, found)}.`, context.citeLaw(found.sources)),
  ]);
  return [...(isClosed ? [paragraph(words.grant.closed)] : []), bullets(items)];
}
