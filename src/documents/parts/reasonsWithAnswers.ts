import { explainRoute, decisiveQuestions, type RuleArgument } from '#reasoning/index.ts';
import { plain } from '#texts/index.ts';

import type { Block } from '#documents/paper.ts';

import { interpolateText } from './interpolate.ts';
import { answerWords } from './knownAnswer.ts';
import { heading, paragraph } from './paragraph.ts';
import type { PaperContext } from './paperContext.ts';

/** The rules that carry the outcome, each with its reason, the answers behind it and its sources. */
export function reasonsWithAnswers(context: PaperContext): Block[] {
  const { texts, words } = context;
  return rulesBehind(context).flatMap((found): Block[] => {
    const { title, text } = texts.rule(found.rule);
    return [
      heading(3, plain(title)),
      paragraph(plain(text), context.cite(found.sources)),
      ...answersBehind(context, found, words.reasons.given),
    ];
  });
}

/** The rules that carry the proposal, or that close every form; none while it is undecided. */
export function rulesBehind(context: PaperContext): RuleArgument[] {
  if (context.outcome === 'undecided') return [];
  return context.outcome === 'none' ? rulesThatClose(context) : rulesThatCarry(context);
}

/** The rules that hold for the recommended route; the one that only ranks the routes is told apart. */
export function rulesThatCarry({
  rulebook,
  answers,
  asOf,
  outcome,
  assessment,
}: PaperContext): RuleArgument[] {
  const because = assessment.routes[outcome]?.because ?? [];
  return explainRoute(rulebook, answers, asOf, outcome).filter(
    ({ rule, effect }) => effect === 'carries' && because.includes(rule),
  );
}

/** What a reason is called in a paper: as the answer behind it says it, where one of several could. */
export function reasonTitle(context: PaperContext, found: RuleArgument): string {
  return saidByAnswer(context, found) ?? plain(context.texts.rule(found.rule).title);
}

/** What explains a reason; nothing where the answer behind it has said all. */
export function reasonText(context: PaperContext, found: RuleArgument): string {
  const isSaid = saidByAnswer(context, found) !== undefined;
  return isSaid ? '' : plain(context.texts.rule(found.rule).text);
}

function saidByAnswer(
  { words, answers }: PaperContext,
  { rule, argument }: RuleArgument,
): string | undefined {
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = words.reasonsByAnswer;
  const said = decisiveQuestions(argument).map((id) => all[rule]?.[String(answers[id])]);
  return said.find((text) => text !== undefined);
}

/** The first rule that closes each route, once. */
function rulesThatClose({ rulebook, answers, asOf, assessment }: PaperContext): RuleArgument[] {
  const found = Object.values(assessment.routes).flatMap(({ route, because }) =>
    explainRoute(rulebook, answers, asOf, route).filter(({ rule }) => rule === because[0]),
  );
  return found.filter(({ rule }, index) => found.findIndex((one) => one.rule === rule) === index);
}

/** The answers that decide a reason, in a sentence of their own; nothing when none is known. */
export function answersBehind(
  context: PaperContext,
  { argument }: RuleArgument,
  template: string,
): Block[] {
  const known = decisiveQuestions(argument).flatMap((id) => answerPair(context, id) ?? []);
  return known.length === 0
    ? []
    : [paragraph(interpolateText(context, template, { answers: known.join('; ') }))];
}

/** "vems verksamhet ”Bådas”", or undefined when the answer is not known. */
export function answerPair(context: PaperContext, id: string): string | undefined {
  const answer = answerWords(context, id);
  if (answer === undefined) return undefined;
  const quoted = context.texts.t(($) => $.quoted, { text: answer });
  return `${context.texts.within(context.texts.question(id).short)} ${quoted}`;
}
