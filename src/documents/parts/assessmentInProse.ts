import { explainTest } from '#reasoning/index.ts';
import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';

import { certainty, conclusion } from './conclusion.ts';
import { formConditions } from './formConditions.ts';
import { isMarketExamined, isMarketWellExamined } from './marketLog.ts';
import { cited, heading, paragraph } from './paragraph.ts';
import { reasonText, reasonTitle, rulesBehind } from './reasonsWithAnswers.ts';
import { paperTest, paperTestTruth } from './paperTest.ts';
import { dutyAgainst, speaksAgainst } from './speaksAgainst.ts';
import { effectivelyOpen } from './uncertainties.ts';
import type { PaperContext } from './paperContext.ts';

/** The assessment as a memo tells it: the conclusion, whether it is a purchase, what speaks for and against, what is unclear. */
export function assessmentInProse(context: PaperContext): Block[] {
  const { prose } = context.words;
  const forIt = speaksFor(context);
  const against = speaksAgainst(context);
  const open = effectivelyOpen(context);
  const isProposed = context.outcome !== 'none' && context.outcome !== 'undecided';
  return [
    paragraph(conclusion(context), certainty(context)),
    ...purchaseTest(context),
    ...(forIt.length === 0 ? [] : [heading(3, prose.forTitle), ...forIt]),
    ...(isProposed
      ? [
          heading(3, prose.againstTitle),
          against.length === 0 ? paragraph(prose.nothingAgainst) : paragraph(...against),
        ]
      : []),
    ...formConditions(context),
    ...stateAid(context),
    ...(open.length === 0 ? [] : [heading(3, prose.openTitle), ...open]),
  ];
}

/** Whether the agreement is a purchase, limb by limb. */
function purchaseTest(context: PaperContext): Block[] {
  const { rulebook, answers, asOf, texts, words } = context;
  const test = paperTest(context, 'purchase');
  if (test === '') return [];
  const argument = explainTest(rulebook, answers, asOf, test);
  const sources = rulebook.tests.find(({ id }) => id === test)?.sources ?? [];
  const limbs = 'parts' in argument ? argument.parts : [];
  const inner = limbs.flatMap((part) =>
    'parts' in part && part.kind !== 'test' ? part.parts : [part],
  );
  const sentences = inner.flatMap((part) =>
    part.kind === 'test' ? `${plain(texts.test(part.test)[part.truth])}.` : [],
  );
  if (sentences.length === 0) return [];
  return [
    heading(3, words.prose.purchaseTitle),
    paragraph(cited(words.prose.purchaseText, context.citeLaw(sources)), ...new Set(sentences)),
    ...(rulebook.warnedRoutes.includes(context.outcome)
      ? []
      : dutyAgainst(context).map((text) => paragraph(text))),
    ...market(context),
  ];
}

/** What carries the proposal, or what closes every form: each with its reason. */
function speaksFor(context: PaperContext): Block[] {
  const { words } = context;
  const told = rulesBehind(context).map((found) => ({
    text: reasonText(context, found),
    title: reasonTitle(context, found),
    law: context.citeLaw(found.sources),
  }));
  const once = told.filter(({ title }, at) => told.findIndex((one) => one.title === title) === at);
  const others = once.filter(({ law }) => law === '').map(({ title }): Text => [`${title}.`]);
  return [
    ...once
      .filter(({ law }) => law !== '')
      .map(({ title, text, law }) =>
        text === '' ? paragraph(cited(`${title}.`, law)) : paragraph(`${title}.`, cited(text, law)),
      ),
    ...(others.length === 0 ? [] : [paragraph(words.prose.alsoFor, ...others)]),
  ];
}

/** Whether the market has been examined, as the log shows it. */
function market(context: PaperContext): Block[] {
  const { examined, examinedPartly } = context.words.prose;
  if (!isMarketExamined(context)) return [];
  return [paragraph(isMarketWellExamined(context) ? examined : examinedPartly)];
}

/** Whether support is state aid, in a sentence; a purchase at a market price is asked otherwise. */
function stateAid(context: PaperContext): Block[] {
  const { rulebook, outcome, words, texts } = context;
  if (!rulebook.warnedRoutes.includes(outcome)) return [];
  const tells =
    paperTestTruth(context, 'noAid') === 'holds'
      ? ['noAid' as const]
      : (['noAid', 'smallAid'] as const);
  const said = tells.map((tell) => {
    const test = paperTest(context, tell);
    const sources = rulebook.tests.find(({ id }) => id === test)?.sources ?? [];
    const sentence = `${plain(texts.test(test)[paperTestTruth(context, tell)])}.`;
    return test === '' ? '' : cited(sentence, context.citeLaw(sources));
  });
  return [heading(3, words.prose.aidTitle), paragraph(...said, words.prose.aidBasis)];
}
