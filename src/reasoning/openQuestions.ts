import type { Question, Rulebook } from '#rulebook/index.ts';

import type { Answers } from './answers.ts';
import { changingQuestions } from './changingQuestions.ts';
import type { Compiled } from './compiled.ts';
import { compiledFor } from './compiledFor.ts';

const cache = new WeakMap<Compiled, Map<string, readonly Question[]>>();
const mostKept = 256;

/**
 * The questions an interview still has to ask: not answered, and able to change the assessment.
 * Remembered for the latest cases, since a page asks several times.
 */
export function openQuestions(
  rulebook: Rulebook,
  answers: Answers,
  asOf: string,
): readonly Question[] {
  const compiled = compiledFor(rulebook, asOf);
  const kept = cache.get(compiled) ?? new Map<string, readonly Question[]>();
  cache.set(compiled, kept);
  const key = JSON.stringify(answers);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = changingQuestions(compiled, answers, (question) => answers[question] === undefined);
  const open = rulebook.questions.filter(({ id }) => found.has(id));
  const [oldest = ''] = kept.keys();
  if (kept.size === mostKept) kept.delete(oldest);
  kept.set(key, open);
  return open;
}
