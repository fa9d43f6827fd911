import {
  type Argument,
  explainRoute,
  explainTest,
  namedIn,
  decisiveQuestions,
  type RuleArgument,
} from '#reasoning/index.ts';
import type { Criterion, Rulebook } from '#rulebook/index.ts';

import type { Block, Text } from '#documents/paper.ts';

import { answerOrUnknown, answerWords } from './knownAnswer.ts';
import type { PaperContext } from './paperContext.ts';

type Row = { readonly key: string; readonly last: number; readonly cells: readonly Text[] };

/** The way through the legal tests, in the order of the law: each with its outcome, the answers and sources. */
export function legalPath(context: PaperContext): Block {
  const { words, rulebook } = context;
  const rows = new Map<string, Row>();
  const add = (key: string, questions: readonly string[], cells: () => readonly Text[]): void => {
    const last = Math.max(...questions.map((id) => placeOf(rulebook, id)));
    if (!rows.has(key)) rows.set(key, { key, last, cells: cells() });
  };
  const addTest = (argument: TestArgument): void => {
    for (const nested of argument.parts.flatMap(testsIn)) addTest(nested);
    add(argument.test, leaves(argument), () => testCells(context, argument));
  };
  for (const rule of rulesAsked(context)) {
    for (const found of testsIn(rule.argument)) addTest(found);
    const behind = decisiveQuestions(rule.argument);
    for (const id of ownQuestions(rule.argument).filter((id) => behind.includes(id)))
      add(id, [id], () => questionCells(context, id, rule));
  }
  for (const id of testsOfConditions(context)) {
    const argument = explainTest(rulebook, context.answers, context.asOf, id);
    if (argument.kind === 'test') addTest(argument);
  }
  const { caption, head } = words.path;
  return {
    kind: 'table',
    caption,
    head: [head.test, head.finding, head.answers, head.source],
    rows: [...rows.values()].toSorted((a, b) => a.last - b.last).map(({ cells }) => cells),
  };
}

/**
 * Where a question comes in the order of the law. What the case itself says – the area, the code – decides
 * which value applies, and so comes just before the value.
 */
function placeOf({ questions, stages }: Rulebook, id: string): number {
  const place = questions.findIndex((question) => question.id === id);
  if (questions[place]?.stage !== stages[0]) return place;
  return questions.findIndex(({ kind }) => kind === 'amount') - 0.5;
}

type TestArgument = Extract<Argument, { kind: 'test' | 'unresolved' }>;

/** The rules that the outcome turns on: of the recommended route, or of every route still in play. */
function rulesAsked({
  rulebook,
  answers,
  asOf,
  outcome,
  assessment,
}: PaperContext): RuleArgument[] {
  const routes = rulebook.routes
    .map(({ id }) => id)
    .filter((id) =>
      outcome === 'undecided'
        ? assessment.routes[id]?.verdict !== 'excluded'
        : outcome === 'none' || id === outcome,
    );
  return routes
    .flatMap((id) => explainRoute(rulebook, answers, asOf, id))
    .filter(({ effect }) => effect !== 'chooses');
}

function testsIn(argument: Argument): TestArgument[] {
  if (argument.kind === 'test' || argument.kind === 'unresolved') return [argument];
  return 'parts' in argument ? argument.parts.flatMap(testsIn) : [];
}

/** The questions that a rule asks itself, outside its tests. */
function ownQuestions(argument: Argument): string[] {
  if (argument.kind === 'answer') return [argument.question];
  return 'parts' in argument && argument.kind !== 'test' && argument.kind !== 'unresolved'
    ? argument.parts.flatMap(ownQuestions)
    : [];
}

function leaves(argument: Argument): string[] {
  if (argument.kind === 'answer') return [argument.question];
  return 'parts' in argument ? argument.parts.flatMap(leaves) : [];
}

/** The tests that the standing conditions of the recommended route ask, such as those of state aid. */
function testsOfConditions({ rulebook, assessment, outcome }: PaperContext): string[] {
  const ids = assessment.routes[outcome]?.conditions ?? [];
  return ids.flatMap((id) => {
    const when = rulebook.conditions[id]?.when;
    return when === undefined ? [] : testsNamed(when);
  });
}

function testsNamed(criterion: Criterion): string[] {
  const { parts, test } = namedIn(criterion);
  return [...(test === undefined ? [] : [test]), ...parts.flatMap(testsNamed)];
}

function testCells(context: PaperContext, { test, sources }: TestArgument): readonly Text[] {
  const { texts, rulebook, answers, asOf, words } = context;
  // An `unresolved` has a truth of its own; what is told is how the test stands.
  const argument = explainTest(rulebook, answers, asOf, test);
  const behind = decisiveQuestions(argument).map(
    (id) => `${texts.question(id).short}: ${answerWords(context, id) ?? words.common.notKnown}`,
  );
  return [
    [texts.test(test).name],
    [texts.test(test)[argument.truth]],
    [behind.length === 0 ? words.common.none : behind.join('; ')],
    [context.cite(sources)],
  ];
}

function questionCells(context: PaperContext, id: string, rule: RuleArgument): readonly Text[] {
  const { texts, words } = context;
  const findings = rule.effect === 'excludes' ? words.path.excludes : words.path.carries;
  return [
    [texts.question(id).short],
    [findings[rule.truth]],
    answerOrUnknown(context, id),
    [context.cite(rule.sources)],
  ];
}
