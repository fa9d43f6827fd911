import rulebook from 'virtual:rulebook';
import { expect, test } from 'vitest';

import { repliesIn } from '#casefile/index.ts';
import type { Answers } from '#reasoning/index.ts';

const ours: Answers = {
  authority: 'municipality',
  'service-area': 'aldre-ensamhet',
  counterpart: 'eligible',
  'whose-activity': 'organisation',
  market: 'unknown',
};

test('what was not answered or not known is new, and what both answer is a clash', () => {
  const theirs = {
    ...ours,
    market: 'non-profit',
    'whose-activity': 'both',
    'contract-value': 1000,
  };
  expect(repliesIn(rulebook, ours, theirs)).toEqual([
    { question: 'whose-activity', theirs: 'both', ours: 'organisation', isClash: true },
    { question: 'market', theirs: 'non-profit', ours: 'unknown', isClash: false },
    { question: 'contract-value', theirs: 1000, isClash: false },
  ]);
});

test('what they leave out or do not know takes nothing away', () => {
  const { counterpart: _, ...fewer } = ours;
  expect(repliesIn(rulebook, ours, { ...fewer, 'whose-activity': 'unknown' })).toEqual([]);
});

test('another case is no reply', () => {
  const other = {
    ...ours,
    authority: 'region',
    'service-area': 'hemtjanst',
    counterpart: 'company',
  };
  expect(repliesIn(rulebook, ours, other)).toEqual([]);
  expect(repliesIn(rulebook, {}, ours)).toEqual([]);
});
