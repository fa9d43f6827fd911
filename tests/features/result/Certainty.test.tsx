import { expect, test } from 'vitest';

import words from '#locales/sv/result/result.json';
import type { Answers } from '#reasoning/index.ts';

import { smallRulebook, untilEndOf } from '../../support/smallRulebook.ts';
import { showExplained } from './showExplained.tsx';

const rulebook = smallRulebook(untilEndOf(2027));

/** A case with every answer, under the limit as long as there is one. */
const full: Answers = {
  field: 'care',
  code: '20000000',
  paid: 'yes',
  value: 150,
  announced: 200,
  years: 2,
};

test('an amount that is not known for the day is named, and the answer is provisional', async () => {
  await showExplained(full, { rulebook, part: 'reasoning', day: '2028-03-01' });
  expect(document.querySelector('.certainty dd')).toHaveTextContent(
    'Ett belopp för 2028 är inte känt i Vägvals regler och kan ändra vägen: limit.',
  );
});

test('while every amount is known nothing is said of amounts', async () => {
  await showExplained(full, { rulebook, part: 'reasoning', day: '2027-12-31' });
  expect(document.querySelector('.certainty dd')).toHaveTextContent(
    `${words.result.status.decided} ${words.result.decided}`,
  );
});
