import { beforeAll, expect, test } from 'vitest';

import { describeChange } from '#features/question/describeChange.ts';
import { type Answers, standingIn } from '#reasoning/index.ts';
import { createTexts, loadTexts } from '#texts/index.ts';

import { asOf } from '../../support/renderWithTexts.tsx';
import { smallRulebook } from '../../support/smallRulebook.ts';

const rulebook = smallRulebook();
const change = (before: Answers, after: Answers): string =>
  describeChange(
    standingIn(rulebook, before, asOf),
    standingIn(rulebook, after, asOf),
    createTexts('sv', rulebook, asOf),
  );

beforeAll(async () => loadTexts('sv', 'walk', 'result'));

test('routes that fall are counted and named', () => {
  expect(change({}, { paid: 'yes' })).toMatch(/^En väg föll bort: gift\./);
});

test('routes that open again are told', () => {
  expect(change({ paid: 'yes' }, {})).toMatch(/^En väg öppnades igen: gift/);
});

test('an answer that moves nothing is said to move nothing', () => {
  expect(change({}, { field: 'care' })).toBe('Det senaste svaret ändrade inget för vägarna.');
});

test('a full stop is said in one sentence', () => {
  expect(change({ paid: 'yes' }, { paid: 'yes', years: 9 })).toBe('Alla vägar är stängda.');
});
