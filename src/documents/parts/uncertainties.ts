import { questionTelling } from '#reasoning/index.ts';
import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';

import { calculatedFigures } from './calculatedFigures.ts';
import { interpolateText } from './interpolate.ts';
import { presumedAnswer } from './knownAnswer.ts';
import { isMarketExamined } from './marketLog.ts';
import { bullets, heading, paragraph, stopAfter } from './paragraph.ts';

import type { PaperContext } from './paperContext.ts';

/** What is not known, whom to ask, what is uncertain in the law, and the signs of a purchase. */
export function uncertainties(context: PaperContext): Block[] {
  const { words } = context;
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
  const open = openPoints(context);
  // The amounts first: what they cite is among what rests on second-hand information.
  const amounts = calculatedFigures(context);
  const law = shakySources(context);
  const signs = signsOfPurchase(context);
  const isWarned = context.rulebook.warnedRoutes.includes(context.outcome);
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
export function openQuestionIds(context: PaperContext): string[] {
  const open = new Set([...context.deciding(), ...context.missing()]);
  const marketQuestion = questionTelling(context.rulebook, 'evidence');
  if (isMarketExamined(context)) open.delete(marketQuestion);
  else open.add(marketQuestion);
  return [...open];
}

function openPoints(context: PaperContext): Text[] {
  const { words, texts } = context;
  return openQuestionIds(context).map((id): Text => {
    if (id === questionTelling(context.rulebook, 'evidence')) return [words.market.open];
    const { question, ask } = texts.question(id);
    const effect = effectOf(context, id);
    return [
      interpolateText(context, words.uncertainties.point, {
        question: plain(question),
        ask,
        effect,
      }),
    ];
  });
}

/** How many open questions a board is told of; the rest stand in the appendix. */
const mostTold = 6;

/**
 * What is not clear and could change the proposal, as the board is told it: first what it turns on. What is presumed
 * until it is answered is told among the rest.
 */
export function effectivelyOpen(context: PaperContext): Block[] {
  const { rulebook, texts, words } = context;
  const weight = (id: string): number => {
    const role = rulebook.questions.find((question) => question.id === id)?.role;
    return role === 'condition' || role === 'choice' ? 1 : 0;
  };
  const open = context.deciding().filter((id) => presumedAnswer(context, id) === undefined);
  const told = open.toSorted((a, b) => weight(a) - weight(b)).slice(0, mostTold);
  const count = context.deciding().length - told.length;
  if (told.length === 0) return [];
  const { openText, openMore, openMoreOne } = words.prose;
  return [
    paragraph(openText),
    bullets(told.map((id): Text => [plain(texts.question(id).question)])),
    ...(count === 0
      ? []
      : [
          paragraph(
            interpolateText(context, count === 1 ? openMoreOne : openMore, {
              count: texts.count(count),
            }),
          ),
        ]),
  ];
}

/** What an answer can change; where one is presumed until it is given, what it is. */
function effectOf(context: PaperContext, id: string): string {
  const { canTurn, cannotTurn, presumed } = context.words.uncertainties;
  if (!context.deciding().includes(id)) return cannotTurn;
  const answer = presumedAnswer(context, id);
  return answer === undefined ? canTurn : interpolateText(context, presumed, { answer });
}

/** What has been cited and rests on second-hand information, or on an amount that is calculated. */
function shakySources({ words, rulebook, texts, cited }: PaperContext): Text[] {
  const sources = cited().flatMap((id) => rulebook.sources[id] ?? []);
  return sources
    .filter(({ confidence }) => confidence === 'C')
    .map((source) => [
      `${texts.citation(source)}${stopAfter(source.pinpoint)} ${words.sources.unverified}`,
    ]);
}

function signsOfPurchase(context: PaperContext): Text[] {
  return context.rulebook.warnings
    .filter(({ id, reminder }) => context.assessment.warnings.includes(id) && reminder !== true)
    .map(({ id, sources }) => [
      `${plain(context.texts.warning(id).title)} ${context.cite(sources)}`,
    ]);
}
