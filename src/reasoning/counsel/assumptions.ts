import type { Assumption, Rulebook } from '#rulebook/index.ts';

import { type Answer, type Answers, isKnown } from '#reasoning/answers.ts';
import { isPresumed } from '#reasoning/isPresumed.ts';
import { HOLDS } from '#reasoning/truth.ts';
import { evaluatePlainly } from './evaluatePlainly.ts';

/** What is assumed in a case: by question, and the answers with every assumed one among them. */
export type Assumptions = {
  readonly byQuestion: ReadonlyMap<string, Assumption>;
  readonly answers: Answers;
};

/**
 * What may be taken for granted of the questions without an answer that says something, those answered
 * “unknown” too: of each the first assumption that applies. One may follow from another before it.
 */
export function assumptionsIn(rulebook: Rulebook, answers: Answers, asOf: string): Assumptions {
  const evaluate = evaluatePlainly(rulebook, asOf);
  const byQuestion = new Map<string, Assumption>();
  const assumed: Record<string, Answer> = { ...answers };
  for (const question of rulebook.questions) {
    const { id } = question;
    if (!('assume' in question) || isKnown(answers, id)) continue;
    if (isPresumed(rulebook, answers, asOf, id)) continue;
    const found = question.assume?.find(
      ({ when }) => when === undefined || evaluate(when, assumed) === HOLDS,
    );
    if (found === undefined) continue;
    byQuestion.set(id, found);
    if ('answer' in found) assumed[id] = found.answer;
  }
  return { byQuestion, answers: assumed };
}
