import { expect, test } from 'vitest';

import words from '#locales/sv/result.json';

import { purchase } from './resultCases.ts';
import { showResult } from './showResult.tsx';

/** A full case between the general limit and the one for services in annex 2. */
const between = {
  ...purchase,
  'existing-agreement': 'none',
  object: 'services',
  'contract-value': 2_000_000,
  'direct-award-ground': 'none',
  'rescue-service': 'no',
  'user-choice': 'no',
  'prefer-non-profit': 'no',
};

test('an amount that is not known for the day is named, and the answer is provisional', async () => {
  await showResult(between, 'sv', '2028-03-01');
  expect(document.querySelector('.certainty dd')).toHaveTextContent(
    'Preliminärt. Ett belopp för 2028 är inte känt i Vägvals regler och kan ändra vägen: gränsen för bilaga 2-tjänster.',
  );
});

test('while every amount is known nothing is said of amounts', async () => {
  await showResult(between, 'sv', '2027-12-31');
  expect(document.querySelector('.certainty dd')).toHaveTextContent(
    `${words.result.status.decided} ${words.result.decided}`,
  );
});
