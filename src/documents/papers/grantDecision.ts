import { explainRoute } from '#reasoning/index.ts';
import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';
import { appeal } from '#documents/parts/appeal.ts';
import { answersShown } from '#documents/parts/answersShown.ts';
import { byKind, decisionSlots, filledSentences } from '#documents/parts/decisionSentences.ts';
import type { Draft } from '#documents/parts/draft.ts';
import { fill } from '#documents/parts/fill.ts';
import { fieldsOf } from '#documents/parts/form.ts';
import { headFacts } from '#documents/parts/headFacts.ts';
import { noted } from '#documents/parts/knownAnswer.ts';
import { localRules } from '#documents/parts/localRules.ts';
import { money } from '#documents/parts/money.ts';
import { blank, bullets, cited, heading, numbered, paragraph } from '#documents/parts/paragraph.ts';
import { routeAbout } from '#documents/parts/routeAbout.ts';
import { signatures } from '#documents/parts/signatures.ts';
import { sourcesAt } from '#documents/parts/truthTelling.ts';
import type { Writer } from '#documents/parts/writer.ts';

const itsRoute = ({ rulebook }: Writer): string => routeAbout(rulebook, 'grant-decision');

/** The basis of a decision on a grant: what is asked for, what is decided, how it is reported. */
export function grantDecision(w: Writer): Draft {
  const { words, notes } = w;
  const { grant, decisions } = words;
  const { grant: kind } = decisionSlots(w);
  const request: Readonly<Record<string, string | undefined>> = {
    organisation: noted(notes.organisation),
    ...answersShown(w, 'grant-decision'),
    ...(typeof kind === 'string' && { kind: w.texts.sentence(kind) }),
  };
  const rules = blank(grant.rulesBlank, 'grantRules');
  const slots = { ...decisionSlots(w), payout: blank(grant.payoutBlank, 'payout') };
  return {
    opening: [
      headFacts(w, 'register'),
      heading(2, grant.decisionTitle),
      numbered(
        filledSentences(w, byKind(w, itsRoute(w)) ?? decisions.grant, {
          terms: words.common.termsHere,
        }),
      ),
    ],
    body: [
      heading(2, grant.requestTitle),
      fieldsOf(w, grant.request, (field) => request[field], 'grant-request'),
      heading(2, grant.moneyTitle),
      ...money(w),
      heading(2, grant.reasonsTitle),
      paragraph(cited(grant.reasonsText, w.citeLaw(sourcesAt(w, 'grant-decision', 'basis')))),
      paragraph(fill(w, grant.criteria, { rules })),
      ...reasonsFor(w),
      heading(2, grant.conditionsTitle),
      numbered(grant.conditions.map((condition) => fill(w, condition, slots))),
      ...localRules(w, 2, itsRoute(w)),
      heading(2, grant.appealTitle),
      appeal(w),
      signatures(w),
    ],
  };
}

/** What carries the grant, and what closes it; or that nothing is known. */
function reasonsFor(w: Writer): Block[] {
  const { rulebook, answers, asOf, assessment, words, texts } = w;
  const route = assessment.routes[itsRoute(w)];
  const isClosed = route?.verdict === 'excluded';
  const rules = explainRoute(rulebook, answers, asOf, itsRoute(w)).filter(
    ({ rule, effect, truth }) =>
      isClosed ? route.because.includes(rule) : effect === 'carries' && truth === 'holds',
  );
  if (rules.length === 0) return [paragraph(words.grant.noReasons)];
  const items = rules.map(({ rule, sources }): Text => [
    cited(`${plain(texts.rule(rule).title)}.`, w.citeLaw(sources)),
  ]);
  return [...(isClosed ? [paragraph(words.grant.closed)] : []), bullets(items)];
}
