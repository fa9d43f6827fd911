import { type Argument, explainRoute } from '#reasoning/index.ts';
import { plain } from '#texts/index.ts';

import type { Text } from '#documents/paper.ts';

import { isMarketExamined } from './marketLog.ts';
import { cited } from './paragraph.ts';
import { paperTest } from './paperTest.ts';
import type { PaperContext } from './paperContext.ts';

/** What the case holds that speaks against: signs and duties against support; support against a purchase; a market nobody has examined. */
export function speaksAgainst(context: PaperContext): Text[] {
  const { rulebook, assessment, words, outcome, texts } = context;
  const isSupport = rulebook.warnedRoutes.includes(outcome);
  const against: Readonly<Record<string, string>> = words.prose.against;
  const signs = isSupport
    ? rulebook.warnings
        .filter(({ id, reminder }) => assessment.warnings.includes(id) && reminder !== true)
        .map(
          ({ id, sources }) =>
            [
              cited(against[id] ?? `${plain(texts.warning(id).title)}.`, context.citeLaw(sources)),
            ] satisfies Text,
        )
    : [];
  return [
    ...(isSupport ? dutyAgainst(context) : []),
    ...signs,
    ...(!isSupport && isPurchase(context) ? supportReasons(context) : []),
    ...(isSupport && !isMarketExamined(context) ? [[words.prose.unexamined]] : []),
  ];
}

/** That the law makes the service the authority's own duty, which speaks against support. */
export function dutyAgainst(context: PaperContext): Text[] {
  const sentences: Readonly<Record<string, string>> = context.words.memo.duty;
  const asked = context.rulebook.paperFields.find(
    ({ paper, field }) => paper === 'memo' && field === 'duty',
  );
  const sentence = asked && sentences[String(context.answers[asked.question])];
  return sentence === undefined ? [] : [[sentence]];
}

/** Whether what is proposed is proposed because something is bought; an exemption from the law is not. */
function isPurchase(context: PaperContext): boolean {
  const { rulebook, answers, asOf, outcome } = context;
  if (!rulebook.routes.some(({ id }) => id === outcome)) return false;
  const tests = [paperTest(context, 'purchase'), paperTest(context, 'treatedAsPurchase')];
  return explainRoute(rulebook, answers, asOf, outcome).some(
    ({ effect, truth, argument }) =>
      effect === 'carries' && truth === 'holds' && restsOn(argument, tests),
  );
}

function restsOn(argument: Argument, tests: readonly string[]): boolean {
  if (argument.kind === 'test' && tests.includes(argument.test)) return true;
  return 'parts' in argument && argument.parts.some((part) => restsOn(part, tests));
}

/** What would carry support instead of the purchase that is proposed. */
function supportReasons(context: PaperContext): Text[] {
  const { rulebook, answers, asOf, texts, words } = context;
  const titles = rulebook.warnedRoutes
    .flatMap((route) => explainRoute(rulebook, answers, asOf, route))
    .filter(({ effect, truth }) => effect === 'carries' && truth === 'holds')
    .map(({ rule }) => plain(texts.rule(rule).title));
  const told = [...new Set(titles)];
  if (told.length === 0) return [];
  return [[words.prose.supportInstead], ...told.map((title): Text => [`${title}.`])];
}
