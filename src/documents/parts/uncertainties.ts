import { questionTelling } from '#reasoning/index.ts';
import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';

import { calculatedFigures } from './calculatedFigures.ts';
import { filled } from './fill.ts';
import { presumedAnswer } from './knownAnswer.ts';
import { isMarketExamined } from './marketLog.ts';
import { bullets, heading, paragraph } from './paragraph.ts';

import type { Writer } from './writer.ts';

/** What is not known, whom to ask, what is uncertain in the law, and the signs of a purchase. */
export function uncertainties(w: Writer): Block[] {
  const { words } = w;
  const {
    unknownTitle,
    unknownText,
    nothing,
    amountsTitle,
    lawTitle,
    signsTitle,
    signsText,
    signsOtherwise,
  } = words.uncertainties;
  const open = openPoints(w);
  // The amounts first: what they cite is among what rests on second-hand information.
  const amounts = calculatedFigures(w);
  const law = shakySources(w);
  const signs = signsOfPurchase(w);
  const isWarned = w.rulebook.warnedRoutes.includes(w.outcome);
  return [
    ...(open.length === 0
      ? [paragraph(nothing)]
      : [heading(3, unknownTitle), paragraph(unknownText), bullets(open)]),
    ...(amounts.length === 0 ? [] : [heading(3, amountsTitle), bullets(amounts)]),
    ...(law.length === 0 ? [] : [heading(3, lawTitle), bullets(law)]),
    ...(signs.length === 0
      ? []
      : [heading(3, signsTitle), paragraph(isWarned ? signsText : signsOtherwise), bullets(signs)]),
  ];
}

/** The questions that are still open, those that can change the route first. */
export function openQuestionIds(w: Writer): string[] {
  const open = new Set([...w.deciding(), ...w.missing()]);
  const marketQuestion = questionTelling(w.rulebook, 'evidence');
  if (isMarketExamined(w)) open.delete(marketQuestion);
  else open.add(marketQuestion);
  return [...open];
}

function openPoints(w: Writer): Text[] {
  const { words, texts } = w;
  return openQuestionIds(w).map((id): Text => {
    if (id === questionTelling(w.rulebook, 'evidence')) return [words.market.open];
    const { question, ask } = texts.question(id);
    const effect = effectOf(w, id);
    return [filled(w, words.uncertainties.point, { question: plain(question), ask, effect })];
  });
}

/** What is not clear and could change the proposal, as the board is told it; what is presumed is not open. */
export function effectivelyOpen(w: Writer): Text[] {
  return w
    .deciding()
    .filter((id) => presumedAnswer(w, id) === undefined)
    .map((id): Text => [plain(w.texts.question(id).question)]);
}

/** What an answer can change; where one is presumed until it is given, what it is. */
function effectOf(w: Writer, id: string): string {
  const { canTurn, cannotTurn, presumed } = w.words.uncertainties;
  if (!w.deciding().includes(id)) return cannotTurn;
  const answer = presumedAnswer(w, id);
  return answer === undefined ? canTurn : filled(w, presumed, { answer });
}

/** What has been cited and rests on second-hand information, or on an amount that is calculated. */
function shakySources({ words, rulebook, texts, cited }: Writer): Text[] {
  const sources = cited().flatMap((id) => rulebook.sources[id] ?? []);
  return sources
    .filter(({ confidence }) => confidence === 'C')
    .map((source) => [`${texts.citation(source)}. ${words.sources.unverified}`]);
}

function signsOfPurchase(w: Writer): Text[] {
  return w.rulebook.warnings
    .filter(({ id, reminder }) => w.assessment.warnings.includes(id) && reminder !== true)
    .map(({ id, sources }) => [`${plain(w.texts.warning(id).title)} ${w.cite(sources)}`]);
}
