import type { Rulebook } from '#rulebook/index.ts';

import type { Answers } from '#reasoning/model/answers.ts';
import { assess, type Assessment } from '#reasoning/evaluate/assess.ts';
import { compiledFor } from '#reasoning/evaluate/compileRulebook.ts';
import { outcomeDiagrams } from '#reasoning/diagrams/outcomeDiagrams.ts';
import { fewestChanges } from './fewestChanges.ts';
import { distanceTo, alternativeAnswers } from './alternativeAnswers.ts';
import type { Status } from '#reasoning/model/verdict.ts';

/** The smallest change of answers that gives another recommendation, and the rule that turns it. */
export type Change = {
  /** The answers as they would have to be; only those that change. */
  readonly answers: Answers;
  readonly recommended: string;
  readonly status: Status;
  /** The rule that turns the way: it closes the route there was, or puts the new one first. */
  readonly turnedBy: string;
  readonly sources: readonly string[];
};

/**
 * What would give another route: for each other outcome every smallest set of changed answers, fewest
 * changes first. With `onlyChangeable` facts that nobody can change – the past, the law – are left as
 * they are. Exact: no smaller set gives that outcome.
 */
export function counterfactuals(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
  onlyChangeable: boolean,
): Change[] {
  const compiled = compiledFor(rulebook, asOf);
  const now = assess(rulebook, answers, asOf);
  const found = singleChanges(rulebook, answers, asOf, onlyChangeable);
  const reached = new Set(found.map(({ recommended }) => recommended));
  const wanted = [...rulebook.routes.map(({ id }) => id), 'none'].filter(
    (outcome) => outcome !== now.recommended && !reached.has(outcome),
  );
  const several = wanted.flatMap((outcome) => {
    const changed = fewestChanges(compiled, answers, outcome, onlyChangeable);
    return changed === undefined ? [] : changeTo(rulebook, answers, asOf, now, changed);
  });
  return [...found, ...several].toSorted(
    (a, b) => Object.keys(a.answers).length - Object.keys(b.answers).length,
  );
}

/** What one changed answer alone would give another route. */
export function singleChanges(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
  onlyChangeable: boolean,
): Change[] {
  const compiled = compiledFor(rulebook, asOf);
  const { diagrams, recommended } = outcomeDiagrams(compiled);
  const outcomeOf = (given: Answers): number =>
    diagrams.resultFor(recommended, compiled.read(given).classes);
  const before = outcomeOf(answers);
  const now = assess(rulebook, answers, asOf);
  const single = rulebook.questions.flatMap((question, variable) =>
    onlyChangeable && question.fixed === true
      ? []
      : [...alternativeAnswers(compiled, variable, answers).values()].map((answer) => ({
          [question.id]: answer,
        })),
  );
  return nearestAmounts(
    // The diagram tells at once which of them change anything; only those are worked out.
    single
      .filter((changed) => outcomeOf({ ...answers, ...changed }) !== before)
      .flatMap((changed) => changeTo(rulebook, answers, asOf, now, changed)),
    answers,
  );
}

function changeTo(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
  now: Assessment,
  changed: Answers,
): Change[] {
  const then = assess(rulebook, { ...answers, ...changed }, asOf);
  if (then.recommended === null || then.recommended === now.recommended) return [];
  const before = now.recommended === null ? undefined : then.routes[now.recommended];
  const closing = before?.verdict === 'excluded' ? before.because[0] : undefined;
  const turnedBy = closing ?? then.chosenBy ?? Object.values(then.routes)[0]?.because[0] ?? '';
  const rules = [
    ...rulebook.candidates,
    ...rulebook.routes.flatMap(({ excludedBy }) => excludedBy),
  ];
  const sources = rules.find(({ id }) => id === turnedBy)?.sources ?? [];
  return [
    { answers: changed, recommended: then.recommended, status: then.status, turnedBy, sources },
  ];
}

/** Of several amounts that lead to the same route, only the nearest to what was answered. */
function nearestAmounts(changes: readonly Change[], answers: Answers): Change[] {
  return changes.filter((change) => {
    const [question = '', answer = 0] = Object.entries(change.answers)[0] ?? [];
    const rivals = changes.flatMap((other) => {
      const rival = other.answers[question];
      return rival === undefined || other.recommended !== change.recommended ? [] : [rival];
    });
    const distance = distanceTo(answers, question, answer);
    return rivals.every((rival) => distance <= distanceTo(answers, question, rival));
  });
}
