import { expect, test } from 'vitest';

import type { CaseProblem } from '#casefile/index.ts';
import { describeProblem } from '#cli/describeProblem.ts';

const problems: CaseProblem[] = [
  { code: 'not-json' },
  { code: 'too-large', limit: 1234 },
  { code: 'wrong-shape', place: 'answers' },
  { code: 'bad-date', value: '2026-02-30' },
  { code: 'unknown-question', question: 'weather' },
  { code: 'unknown-answer', question: 'authority', value: 'mars' },
  { code: 'bad-number', question: 'contract-value', value: '-1' },
  { code: 'bad-code', question: 'cpv', value: '123' },
];

test('every problem has a sentence of its own', () => {
  const sentences = problems.map(describeProblem);
  expect(new Set(sentences).size).toBe(problems.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^["A-Z].*\.$/);
});

test.each(problems)(
  'the sentence for $code names what the problem names',
  ({ code: _, ...names }) => {
    const sentence = describeProblem({ code: _, ...names } as CaseProblem);
    for (const name of Object.values(names)) expect(sentence).toContain(String(name));
  },
);
