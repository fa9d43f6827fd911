import { missingFigures } from '#reasoning/index.ts';

import { filled } from './fill.ts';
import { presumedAnswer } from './knownAnswer.ts';
import { isMarketExamined } from './marketLog.ts';
import { partiesOf } from './parties.ts';
import { truthTelling } from './truthTelling.ts';
import type { Writer } from './writer.ts';

/** What the unit concludes, in a sentence that names the recommended route. */
export function conclusion(w: Writer): string {
  const { words, texts, outcome, assessment } = w;
  const known: Readonly<Record<string, string>> = words.conclusions;
  return filled(w, known[assessment.chosenBy ?? ''] ?? known[outcome] ?? words.conclusions.other, {
    Unit: partiesOf(w).Unit,
    unit: partiesOf(w).unit,
    route: texts.within(texts.route(outcome).name),
    purchase: purchase(w),
  });
}

/** Whether the agreement is a purchase, is treated as one, or nobody can say. */
function purchase(w: Writer): string {
  const { words } = w;
  if (truthTelling(w, 'purchase') === 'holds') return words.purchase.is;
  return truthTelling(w, 'treatedAsPurchase') === 'holds'
    ? words.purchase.treated
    : words.purchase.unclear;
}

/** How certain the conclusion is, and what could still turn it. */
export function certainty(w: Writer): string {
  const { words, assessment, texts, rulebook, answers, asOf } = w;
  const { status } = assessment;
  if (status === 'decided') {
    // What can still turn what is decided is only what is presumed.
    const { decided, decidedPresumed, unexamined } = words.certainty;
    const said = w.deciding().length === 0 ? decided : decidedPresumed;
    return isOnSupport(w) && !isMarketExamined(w) ? `${said} ${unexamined}` : said;
  }
  if (status !== 'provisional') return words.certainty[status];
  const { length } = w.deciding().filter((id) => presumedAnswer(w, id) === undefined);
  const lacking = missingFigures(rulebook, answers, asOf);
  if (length === 0 && lacking.length > 0) {
    const named: Readonly<Record<string, string>> = texts.t(($) => $.figures.names, {
      returnObjects: true,
    });
    const names = texts.list(lacking.map((id) => named[id] ?? id));
    return filled(w, words.certainty.missingFigure, { year: asOf.slice(0, 4), names });
  }
  if (length === 0 && w.deciding().length > 0) return words.certainty.decidedPresumed;
  if (length === 0) return words.certainty.unsettledLaw;
  const template = length === 1 ? words.certainty.provisionalOne : words.certainty.provisionalOther;
  return filled(w, template, { count: texts.count(length) });
}

/** Whether the outcome is support, which a market could speak against. */
function isOnSupport({ rulebook, outcome }: Writer): boolean {
  return rulebook.warnedRoutes.includes(outcome);
}
