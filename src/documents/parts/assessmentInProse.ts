import { explainRoute, explainTest } from '#reasoning/index.ts';
import { plain } from '#texts/index.ts';

import type { Block, Text } from '#documents/paper.ts';

import { certainty, conclusion } from './conclusion.ts';
import { formConditions } from './formConditions.ts';
import { isMarketExamined, isMarketWellExamined } from './marketLog.ts';
import { bullets, cited, heading, paragraph } from './paragraph.ts';
import { carrying, closing } from './reasonsWithAnswers.ts';
import { testTelling, truthTelling } from './truthTelling.ts';
import { effectivelyOpen } from './uncertainties.ts';
import type { Writer } from './writer.ts';

/** The assessment as a memo tells it: the conclusion, whether it is a purchase, what speaks for and against, what is unclear. */
export function assessmentInProse(w: Writer): Block[] {
  const { prose } = w.words;
  const forIt = speaksFor(w);
  const against = speaksAgainst(w);
  const open = effectivelyOpen(w);
  const isProposed = w.outcome !== 'none' && w.outcome !== 'undecided';
  return [
    paragraph(conclusion(w), certainty(w)),
    ...purchaseTest(w),
    ...(forIt.length === 0 ? [] : [heading(3, prose.forTitle), ...forIt]),
    ...(isProposed
      ? [
          heading(3, prose.againstTitle),
          against.length === 0 ? paragraph(prose.nothingAgainst) : paragraph(...against),
        ]
      : []),
    ...formConditions(w),
    ...stateAid(w),
    ...(open.length === 0
      ? []
      : [heading(3, prose.openTitle), paragraph(prose.openText), bullets(open)]),
  ];
}

/** Whether the agreement is a purchase, limb by limb. */
function purchaseTest(w: Writer): Block[] {
  const { rulebook, answers, asOf, texts, words } = w;
  const test = testTelling(w, 'purchase');
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
    paragraph(cited(words.prose.purchaseText, w.citeLaw(sources)), ...new Set(sentences)),
    ...(rulebook.warnedRoutes.includes(w.outcome) ? [] : duty(w).map((text) => paragraph(text))),
    ...market(w),
  ];
}

/** What carries the proposal, or what closes every form: each with its reason. */
function speaksFor(w: Writer): Block[] {
  const { outcome, texts, words } = w;
  const rules = outcome === 'undecided' ? [] : outcome === 'none' ? closing(w) : carrying(w);
  const told = rules.map(({ rule, sources }) => ({ ...texts.rule(rule), law: w.citeLaw(sources) }));
  const once = told.filter(({ title }, at) => told.findIndex((one) => one.title === title) === at);
  const others = once
    .filter(({ law }) => law === '')
    .map(({ title }): Text => [`${plain(title)}.`]);
  return [
    ...once
      .filter(({ law }) => law !== '')
      .map(({ title, text, law }) => paragraph(`${plain(title)}.`, cited(plain(text), law))),
    ...(others.length === 0 ? [] : [paragraph(words.prose.alsoFor, ...others)]),
  ];
}

/** Whether the market has been examined, as the log shows it. */
function market(w: Writer): Block[] {
  const { examined, examinedPartly } = w.words.prose;
  if (!isMarketExamined(w)) return [];
  return [paragraph(isMarketWellExamined(w) ? examined : examinedPartly)];
}

/** What the case holds that speaks against: signs and duties against support; support against a purchase; a market nobody has examined. */
function speaksAgainst(w: Writer): Text[] {
  const { rulebook, assessment, words, outcome, texts } = w;
  const isSupport = rulebook.warnedRoutes.includes(outcome);
  const against: Readonly<Record<string, string>> = words.prose.against;
  const signs = isSupport
    ? rulebook.warnings
        .filter(({ id, reminder }) => assessment.warnings.includes(id) && reminder !== true)
        .map(
          ({ id, sources }) =>
            [
              cited(against[id] ?? `${plain(texts.warning(id).title)}.`, w.citeLaw(sources)),
            ] satisfies Text,
        )
    : [];
  return [
    ...(isSupport ? duty(w) : []),
    ...signs,
    ...(isSupport ? [] : supportReasons(w)),
    ...(isSupport && !isMarketExamined(w) ? [[words.prose.unexamined]] : []),
  ];
}

/** That the law makes the service the authority's own duty, which speaks against support. */
function duty(w: Writer): Text[] {
  const sentences: Readonly<Record<string, string>> = w.words.memo.duty;
  const asked = w.rulebook.paperFields.find(
    ({ paper, field }) => paper === 'memo' && field === 'duty',
  );
  const sentence = asked && sentences[String(w.answers[asked.question])];
  return sentence === undefined ? [] : [[sentence]];
}

/** What would carry support instead of the purchase that is proposed. */
function supportReasons(w: Writer): Text[] {
  const { rulebook, answers, asOf, texts, words } = w;
  const titles = rulebook.warnedRoutes
    .flatMap((route) => explainRoute(rulebook, answers, asOf, route))
    .filter(({ effect, truth }) => effect === 'carries' && truth === 'holds')
    .map(({ rule }) => plain(texts.rule(rule).title));
  const told = [...new Set(titles)];
  if (told.length === 0) return [];
  return [[words.prose.supportInstead], ...told.map((title): Text => [`${title}.`])];
}

/** Whether support is state aid, in a sentence; a purchase at a market price is asked otherwise. */
function stateAid(w: Writer): Block[] {
  const { rulebook, outcome, words, texts } = w;
  if (!rulebook.warnedRoutes.includes(outcome)) return [];
  const tells =
    truthTelling(w, 'noAid') === 'holds' ? ['noAid' as const] : (['noAid', 'smallAid'] as const);
  const said = tells.map((tell) => {
    const test = testTelling(w, tell);
    const sources = rulebook.tests.find(({ id }) => id === test)?.sources ?? [];
    const sentence = `${plain(texts.test(test)[truthTelling(w, tell)])}.`;
    return test === '' ? '' : cited(sentence, w.citeLaw(sources));
  });
  return [heading(3, words.prose.aidTitle), paragraph(...said, words.prose.aidBasis)];
}
