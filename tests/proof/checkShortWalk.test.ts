import { expect, test } from 'vitest';

import { checkShortWalk } from '#proof/checkShortWalk.ts';
import { shortQuestions } from '#reasoning/index.ts';
import { compiledFor } from '#reasoning/proof.ts';

import { thinRulebook } from '../reasoning/counsel/thinRulebook.ts';

const day = '2026-11-21';
const book = thinRulebook();
const found = (answers: Record<string, string>) =>
  checkShortWalk(compiledFor(book, day), answers).map(({ subject }) => subject);

test('a walk that asks what can turn the recommendation violates nothing, wherever it stands', () => {
  for (const field of ['care', 'sport'])
    for (const whose of ['ours', 'theirs', 'both', 'unknown'])
      expect(found({ field, whose })).toEqual([]);
  expect(found({ field: 'sport' })).toEqual([]);
});

test('what may turn the recommendation and is not asked is told with the case', () => {
  const answers = { field: 'sport' };
  const left = shortQuestions(book, answers, day).filter(({ id }) => id !== 'whose');
  expect(checkShortWalk(compiledFor(book, day), answers, left)).toEqual([
    {
      property: 'short walk',
      subject: 'whose',
      detail: 'is not asked but can turn the recommendation',
      answers,
    },
  ]);
});
