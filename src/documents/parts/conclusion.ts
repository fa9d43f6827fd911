import { missingFigures } from '#reasoning/index.ts';

import { interpolateText } from './interpolate.ts';
import { presumedAnswer } from './knownAnswer.ts';
import { isMarketExamined } from './marketLog.ts';
import { partiesOf } from './parties.ts';
import { paperTestTruth } from './paperTest.ts';
import type { PaperContext } from './paperContext.ts';

/** What the unit concludes, or to an organisation what its answers point to, in a sentence that names the recommended route. */
export function conclusion(context: PaperContext): string {
  const { words, texts, outcome, assessment, side } = context;
  if (side === 'organisation' && outcome !== 'undecided')
    return `${texts.route(outcome).headline}.`;
  const known: Readonly<Record<string, string>> = words.conclusions;
  return interpolateText(
    context,
    known[assessment.chosenBy ?? ''] ?? known[outcome] ?? words.conclusions.other,
    {
      Unit: partiesOf(context).Unit,
      unit: partiesOf(context).unit,
      route: texts.within(texts.route(outcome).name),
      purchase: purchase(context),
    },
  );
}

/** Whether the agreement is a purchase, is treated as one, or nobody can say. */
function purchase(context: PaperContext): string {
  const { words } = context;
  if (paperTestTruth(context, 'purchase') === 'holds') return words.purchase.is;
  return paperTestTruth(context, 'treatedAsPurchase') === 'holds'
    ? words.purchase.treated
    : words.purchase.unclear;
}

/** How certain the conclusion is, and what could still turn it. */
export function certainty(context: PaperContext): string {
  const { words, assessment, texts, rulebook, answers, asOf } = context;
  const { status } = assessment;
  if (status === 'decided') {
    // What can still turn what is decided is only what is presumed.
    const { decided, decidedPresumed, unexamined } = words.certainty;
    const said = context.deciding().length === 0 ? decided : decidedPresumed;
    return isOnSupport(context) && !isMarketExamined(context) ? `${said} ${unexamined}` : said;
  }
  if (status !== 'provisional') return words.certainty[status];
  const { length } = context.deciding().filter((id) => presumedAnswer(context, id) === undefined);
  const lacking = missingFigures(rulebook, answers, asOf);
  if (length === 0 && lacking.length > 0) {
    const named: Readonly<Record<string, string>> = texts.t(($) => $.figures.names, {
      returnObjects: true,
    });
    const names = texts.list(lacking.map((id) => named[id] ?? id));
    return interpolateText(context, words.certainty.missingFigure, {
      year: asOf.slice(0, 4),
      names,
    });
  }
  if (length === 0 && context.deciding().length > 0) return words.certainty.decidedPresumed;
  if (length === 0) return words.certainty.unsettledLaw;
  // All that can turn it are counted, as the page of the result counts them.
  const turning = context.deciding().length;
  const { provisionalOne, provisionalOther } = words.certainty;
  return interpolateText(context, turning === 1 ? provisionalOne : provisionalOther, {
    count: texts.count(turning),
  });
}

/** Whether the outcome is support, which a market could speak against. */
function isOnSupport({ rulebook, outcome }: PaperContext): boolean {
  return rulebook.warnedRoutes.includes(outcome);
}
