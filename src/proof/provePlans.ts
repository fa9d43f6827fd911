import { type Answers, planOf } from '#reasoning/index.ts';
import { compiledFor, possibleIn } from '#reasoning/proof.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { checkPlan } from './checkPlan.ts';
import { checkShortWalk } from './checkShortWalk.ts';
import { createChance } from './createChance.ts';
import { shortWalkStates } from './shortWalkStates.ts';
import type { Violation } from './violation.ts';

export type PlanReport = { readonly plans: number; readonly violations: readonly Violation[] };

/**
 * The plan of each case in which only the first questions are answered says what it should (`checkPlan`), and
 * the short walk that goes on from there never ends too soon (`checkShortWalk`).
 */
export function provePlans(rulebook: Rulebook, asOf: string, first: readonly string[]): PlanReport {
  const compiled = compiledFor(rulebook, asOf);
  const chance = createChance();
  const seen = new Set<string>();
  const violations: Violation[] = [];
  for (const answers of combinationsOf(rulebook, first)) {
    const { limits, assumed } = possibleIn(compiled, answers);
    // Cases that rules and assumptions cannot tell apart have the same plan.
    const key = JSON.stringify([limits, [...assumed.keys()]]);
    if (seen.has(key)) continue;
    seen.add(key);
    violations.push(...checkPlan(compiled, answers, planOf(rulebook, answers, asOf)));
    for (const state of shortWalkStates(compiled, answers, chance))
      violations.push(...checkShortWalk(compiled, state));
  }
  return { plans: seen.size, violations };
}

/** Every combination of answers to these questions, in their order. */
function combinationsOf({ questions, areas }: Rulebook, ids: readonly string[]): Answers[] {
  return ids.reduce<Answers[]>(
    (all, id) => {
      const question = questions.find((candidate) => candidate.id === id);
      const answers =
        question?.kind === 'choice'
          ? question.answers
          : question?.kind === 'area'
            ? areas.map((area) => area.id)
            : [];
      return all.flatMap((given) => answers.map((answer) => ({ ...given, [id]: answer })));
    },
    [{}],
  );
}
