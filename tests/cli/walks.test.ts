import { expect, test } from 'vitest';

import { main, questionsAsked, spreadOf } from '#cli/walks.ts';
import { shortQuestions } from '#reasoning/index.ts';

import { cases, rulebook } from '../support/realRulebook.ts';
import { root } from '../support/root.ts';

const real = cases.filter(({ kind }) => kind === 'real');

test('the short walk is short for the real cases', () => {
  const asked = real.map((one) => questionsAsked(rulebook, one, shortQuestions));
  const { median, ninth } = spreadOf(asked.map(({ length }) => length));
  expect(median).toBeLessThanOrEqual(5);
  expect(ninth).toBeLessThanOrEqual(11);
  for (const ids of asked) expect(new Set(ids).size).toBe(ids.length);
});

test('a line is printed for each real case, and the middle of them all', () => {
  let text = '';
  const stdout = (more: string): void => void (text += more);
  expect(main([], { stdout, stderr: () => {}, readFile: () => '', root })).toBe(0);
  expect(text.match(/^\S+ +\d+ {2}authority /gm)).toHaveLength(real.length);
  expect(text).toMatch(/^\d+ cases: median \d questions, 90th percentile \d+, most \d+$/m);
});
