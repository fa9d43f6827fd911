import type { Rulebook } from '#rulebook/index.ts';

import type { Probe } from './expression.ts';
import { sampleAnswers } from './sampleAnswers.ts';
import { type Variable, variableOf } from './variable.ts';

/** One variable for each question of the rule book, in the order they are asked. */
export function variablesOf(rulebook: Rulebook, probes: readonly Probe[]): Variable[] {
  return rulebook.questions.map((question, index) => {
    const own = new Map(
      probes.filter(({ variable }) => variable === index).map((probe) => [probe.key, probe]),
    );
    const presumes = 'presume' in question && question.presume !== undefined;
    return variableOf(question.id, [...own.values()], sampleAnswers(rulebook, question), presumes);
  });
}
