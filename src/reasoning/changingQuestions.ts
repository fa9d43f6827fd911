import { allowedClasses } from './allowedClasses.ts';
import type { Answers } from './answers.ts';
import type { Compiled } from './compiled.ts';
import type { Node } from './diagrams.ts';
import { type OutcomeDiagrams, outcomeDiagrams } from './outcomeDiagrams.ts';
import { remainingVariables } from './remainingVariables.ts';

/** The questions that can still change any part of the outcome while the open ones may take any answer. */
export function changingQuestions(
  compiled: Compiled,
  answers: Answers,
  isOpen: (question: string) => boolean,
): Set<string> {
  const outcome = outcomeDiagrams(compiled);
  const limits = allowedClasses(compiled, answers, isOpen);
  const variables = remainingVariables(outcome.diagrams, rootsOf(outcome), limits);
  return new Set([...variables].flatMap((index) => compiled.variables[index]?.question ?? []));
}

const roots = new WeakMap<OutcomeDiagrams, readonly Node[]>();

function rootsOf(outcome: OutcomeDiagrams): readonly Node[] {
  const { standings, conditions, recommended, warnings } = outcome;
  const found = roots.get(outcome) ?? [
    ...new Set([
      recommended,
      ...standings,
      ...conditions.flatMap((byId) => [...byId.values()]),
      ...warnings,
    ]),
  ];
  roots.set(outcome, found);
  return found;
}
