import { expect, test } from 'vitest';

import type { CaseProblem } from '#casefile/index.ts';
import { describeProblem } from '#cli/describeProblem.ts';

import { problemSamples } from '../casefile/problemSamples.ts';

test('every problem has a sentence of its own', () => {
  const sentences = problemSamples.map(describeProblem);
  expect(new Set(sentences).size).toBe(problemSamples.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^["A-Z].*\.$/);
});

test.each(problemSamples)(
  'the sentence for $code names what the problem names',
  ({ code: _, ...names }) => {
    const sentence = describeProblem({ code: _, ...names } as CaseProblem);
    for (const name of Object.values(names).flatMap(partsOf)) expect(sentence).toContain(name);
  },
);

/** A place is named by all its parts. */
function partsOf(name: unknown): string[] {
  return typeof name === 'object' && name !== null
    ? Object.values(name).map(String)
    : [String(name)];
}
