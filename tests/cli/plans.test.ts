import { expect, test } from 'vitest';

import { main } from '#cli/plans.ts';

import { cases } from '../support/realRulebook.ts';
import { root } from '../support/root.ts';

const collection = JSON.stringify([
  { id: 'without-answers', title: 'Not encoded' },
  {
    id: 'youth-centre',
    acceptable: ['choice-system'],
    cases: [
      {
        asOf: '2026-11-21',
        answers: {
          authority: 'municipality',
          'service-area': 'fritidsgard',
          counterpart: 'eligible',
          'whose-activity': 'authority',
          market: 'unknown',
        },
      },
    ],
  },
]);

function run(...files: string[]): { exit: number; text: string } {
  let text = '';
  const stdout = (more: string): void => void (text += more);
  const exit = main(files, { stdout, stderr: () => {}, readFile: () => collection, root });
  return { exit, text };
}

const real = cases.filter(({ kind }) => kind === 'real').length;

test('the plans of the real cases all have a good route, and the middle of them is told', () => {
  const { exit, text } = run();
  expect(exit).toBe(0);
  expect(text).toContain(`all: ${real} cases, ${real} with it\n`);
  expect(text).toMatch(/^undecided: \d+ cases, \d+ with it\n {2}depth {3}median \d+, 90th/m);
});

test('more cases may be named, and one without a good route on any line is a fault', () => {
  const { exit, text } = run('more.json');
  expect(exit).toBe(1);
  expect(text).toMatch(/^youth-centre {2,}\w+ +0 {2}0 {2}2 {2}NO {3}purchase$/m);
  expect(text).toContain(`all: ${real + 1} cases, ${real} with it\n`);
});
