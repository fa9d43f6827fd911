import { type CaseProblem, readAnswer } from '#casefile/index.ts';
import { assess, type Assessment, missingQuestions, planOf } from '#reasoning/index.ts';
import type { Rulebook, WorkedCase } from '#rulebook/index.ts';

import { findTruths } from './findTruths.ts';
import { unknownIds } from './unknownIds.ts';

/** What comes out of a case that should not, or does not that should; in Swedish, empty when it is right. */
export function checkCase(rulebook: Rulebook, given: WorkedCase): string[] {
  const unreadable = Object.entries(given.answers).flatMap(([question, value]) => {
    const result = readAnswer(rulebook, question, value);
    return result.ok ? [] : [describeAnswer(result.problem)];
  });
  const wrong = [...unreadable, ...unknownIds(rulebook, given)];
  if (wrong.length > 0) return wrong;
  const result = assess(rulebook, given.answers, given.asOf);
  return [
    ...checkResult(given, result),
    ...checkRoutes(given, result),
    ...checkRealCase(given, result),
    ...checkMissing(rulebook, given),
    ...checkPlan(rulebook, given),
    ...checkShows(rulebook, given),
  ];
}

function checkResult({ expect }: WorkedCase, result: Assessment): string[] {
  return (['recommended', 'status', 'chosenBy'] as const).flatMap((field) =>
    expect[field] === undefined || expect[field] === result[field]
      ? []
      : [`${field} skulle vara ${expect[field]} men är ${result[field]}`],
  );
}

function checkRoutes({ expect }: WorkedCase, { routes }: Assessment): string[] {
  const lacking = (field: 'because' | 'conditions'): string[] =>
    Object.entries(expect[field] ?? {}).flatMap(([route, ids]) =>
      ids
        .filter((id) => routes[route]?.[field].includes(id) !== true)
        .map((id) => `${field}: ”${id}” skulle finnas på vägen ”${route}” men gör det inte`),
    );
  return [
    ...Object.entries(expect.verdicts ?? {})
      .filter(([route, verdict]) => routes[route]?.verdict !== verdict)
      .map(
        ([route, verdict]) =>
          `vägen ”${route}” skulle vara ${verdict} men är ${routes[route]?.verdict}`,
      ),
    ...lacking('because'),
    ...lacking('conditions'),
    ...Object.entries(expect.without ?? {}).flatMap(([route, ids]) =>
      ids
        .filter((id) => routes[route]?.conditions.includes(id) === true)
        .map((id) => `villkoret ”${id}” skulle inte stå på vägen ”${route}” men gör det`),
    ),
  ];
}

/** A plan is compared whole: what it leaves out is as much a part of it. */
function checkPlan(rulebook: Rulebook, { expect, answers, asOf }: WorkedCase): string[] {
  if (expect.plan === undefined) return [];
  const { assumed, hinges, lines } = planOf(rulebook, answers, asOf);
  const found = {
    assumed: assumed.map(({ question }) => question),
    hinges,
    routes: [...new Set(lines.map(({ route }) => route))],
  };
  return (['assumed', 'hinges', 'routes'] as const).flatMap((field) => {
    const [is, should] = [found[field], expect.plan?.[field] ?? []].map((ids) =>
      ids
        .map(String)
        .toSorted((a, b) => a.localeCompare(b))
        .join(', '),
    );
    return is === should ? [] : [`plan: ${field} skulle vara ${should} men är ${is}`];
  });
}

function checkRealCase({ kind, expect }: WorkedCase, { recommended }: Assessment): string[] {
  if (kind !== 'real') return [];
  if (recommended === null)
    return expect.undecided ? [] : ['fallet blir inte avgjort; är det rätt, skriv undecided: true'];
  if (expect.undecided) return [`fallet skulle inte bli avgjort men förslaget är ${recommended}`];
  if (expect.excluded?.includes(recommended))
    return [`förslaget är ${recommended}, som är fel väg`];
  return expect.acceptable?.includes(recommended)
    ? []
    : [`förslaget är ${recommended}, som inte är bland de godtagbara`];
}

function checkMissing(rulebook: Rulebook, { expect, answers, asOf }: WorkedCase): string[] {
  if (expect.missing === undefined) return [];
  const missing = missingQuestions(rulebook, answers, asOf);
  return expect.missing
    .filter((id) => !missing.includes(id))
    .map((id) => `frågan ”${id}” skulle kunna ändra svaret men kan inte det`);
}

function checkShows(rulebook: Rulebook, { answers, asOf, shows }: WorkedCase): string[] {
  const truths = findTruths(rulebook, answers, asOf);
  const words = { holds: 'gäller', fails: 'gäller inte', unknown: 'är oklart' };
  return (['holds', 'fails', 'unknown'] as const).flatMap((side) =>
    (shows[side] ?? []).flatMap((id) => {
      const truth = truths.get(id) ?? 'unknown';
      return truth === side ? [] : [`shows: ”${id}” ${words[truth]} i fallet; det står ${side}`];
    }),
  );
}

function describeAnswer(problem: CaseProblem): string {
  switch (problem.code) {
    case 'unknown-question':
      return `frågan ”${problem.question}” finns inte`;
    case 'unknown-answer':
      return `frågan ”${problem.question}” har inget svar ”${problem.value}”`;
    case 'bad-number':
      return `frågan ”${problem.question}” ska ha ett tal, inte ”${problem.value}”`;
    case 'bad-code':
      return `frågan ”${problem.question}” ska ha en CPV-kod med åtta siffror, inte ”${problem.value}”`;
    default:
      return 'svaren går inte att läsa';
  }
}
