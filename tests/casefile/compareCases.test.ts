import { expect, test } from 'vitest';

import { compareCases } from '#casefile/index.ts';
import { assess } from '#reasoning/index.ts';

import { smallRulebook } from '../support/smallRulebook.ts';

const rulebook = smallRulebook();
const asOf = '2026-06-01';
const compare = (ours: Record<string, string | number>, theirs: Record<string, string | number>) =>
  compareCases(rulebook, ours, theirs, asOf);

test('the same answers differ in nothing', () => {
  expect(compare({ paid: 'yes' }, { paid: 'yes' }).differences).toEqual([]);
});

test('a difference that decides the route names it and the rule that turns', () => {
  const ours = { field: 'care', paid: 'no', value: 10, years: 1 };
  const theirs = { ...ours, paid: 'yes' };
  const { differences, ...outcomes } = compare(ours, theirs);
  expect(outcomes.ours).toEqual(assess(rulebook, ours, asOf));
  expect(outcomes.theirs.recommended).toBe('purchase');
  expect(differences).toEqual([
    {
      question: 'paid',
      ours: 'no',
      theirs: 'yes',
      withTheirs: outcomes.theirs.recommended,
      withOurs: outcomes.ours.recommended,
      weight: 'decides',
      rules: ['is-bought'],
    },
  ]);
});

test('a question that only one has answered is a difference, without an answer of the other', () => {
  const [difference] = compare({ paid: 'yes', years: 1 }, { paid: 'yes' }).differences;
  expect(difference).toMatchObject({ question: 'years', ours: 1 });
  expect(difference).not.toHaveProperty('theirs');
});

test('what decides comes before what does not', () => {
  const ours = { field: 'care', code: '20000000', paid: 'no', value: 10, years: 1 };
  const weights = compare(ours, { ...ours, paid: 'yes', code: '20000001' }).differences.map(
    ({ weight, question }) => [question, weight],
  );
  expect(weights).toEqual([
    ['paid', 'decides'],
    ['code', 'nothing'],
  ]);
});
