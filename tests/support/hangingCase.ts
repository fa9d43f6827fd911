import { type Answers, assess, conclusionOf, planOf } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/**
 * What is left of a case when one answer after the other is taken away, the first time that the rules still name a route
 * and the answer told hangs on something all the same.
 */
export function hangingCase(rulebook: Rulebook, whole: Answers, asOf: string): Answers {
  const left = Object.entries(whole);
  while (left.length > 0) {
    left.pop();
    const answers = Object.fromEntries(left);
    const assessment = assess(rulebook, answers, asOf);
    const plan = planOf(rulebook, answers, asOf);
    const { route } = conclusionOf(rulebook, answers, assessment, plan);
    if (assessment.recommended !== null && route === null) return answers;
  }
  throw new Error('The answer of no such case hangs on anything.');
}
