import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { lawPeriods } from '#features/result/explanation/otherYear/lawPeriods.ts';
import { yearChange } from '#features/result/explanation/otherYear/yearChange.ts';
import { type Answers, assess } from '#reasoning/index.ts';

import { asOf } from '../../support/renderWithTexts.tsx';
import { smallRulebook, smallRuleTexts, untilEndOf } from '../../support/smallRulebook.ts';
import { section } from './showResult.tsx';
import { showExplained } from './showExplained.tsx';

const rulebook = smallRulebook(untilEndOf(2027));
const page = { rulebook, part: 'other-year' } as const;

/** Between the limits of two years. */
const between: Answers = { paid: 'yes', value: 150, years: 2 };

test('the years are those that the rule book has amounts for, but for the case’s own', () => {
  expect(lawPeriods(rulebook, asOf)).toEqual([{ from: 2024, to: 2025, day: '2024-01-01' }]);
  expect(lawPeriods(rulebook, '2024-05-05')).toEqual([{ from: 2026, to: 2027, day: '2026-01-01' }]);
});

test('amounts without a last day end with the year of the last change', () => {
  expect(lawPeriods(smallRulebook(), '2024-05-05')).toEqual([
    { from: 2026, to: 2026, day: '2026-01-01' },
  ]);
});

test('years in which an amount that has changed is not known are not among them', () => {
  const figures = smallRuleTexts['figures.yaml'] ?? '';
  const purchase = smallRuleTexts['routes/purchase.yaml'] ?? '';
  const later = `  - id: fee
    unit: SEK
    periods:
      - { from: '2025-03-01', to: '2025-12-31', amount: 1, source: act-1 }
      - { from: '2026-02-01', to: '2026-12-31', amount: 2, source: act-1 }
`;
  const longer = smallRulebook({
    'figures.yaml': figures + later,
    'routes/purchase.yaml': purchase.replace('[limit]', '[limit, fee]'),
  });
  expect(lawPeriods(longer, '2030-01-01')).toEqual([
    { from: 2025, to: 2025, day: '2025-03-01' },
    { from: 2026, to: 2026, day: '2026-02-01' },
  ]);
});

test('nothing is compared before it is asked for', async () => {
  await showExplained(between, page);
  expect(section('Jämför med reglerna ett annat år').querySelector('table')).toBeNull();
});

test('side by side: outcome, verdicts and amounts', async () => {
  await showExplained(between, page);
  const part = section('Jämför med reglerna ett annat år');
  await userEvent.selectOptions(screen.getByLabelText('År'), '2024–2025');
  await userEvent.click(screen.getByText('Jämför'));
  expect(part).toHaveTextContent(/Med reglerna den 1.januari.2024 blir svaret annorlunda\./);
  const rows = [...part.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
  expect(rows[0]).toMatch(/^Passar bästpurchase\. .*Ingen av formerna/i);
  expect(rows.join('\n')).toMatch(/^purchasePassar bäst/m);
  expect(rows.join('\n')).toMatch(/limit200.kronor \(beräknat\)100.kronor/);
});

test('sources that did not apply are named', async () => {
  await showExplained({ paid: 'no', years: 9 }, page);
  await userEvent.click(screen.getByText('Jämför'));
  const part = section('Jämför med reglerna ett annat år');
  expect(part).toHaveTextContent(/Källor som inte gällde den 1.januari.2024.*Act.2.§/);
});

test('no difference is said plainly', async () => {
  await showExplained({ paid: 'no', years: 9 }, { ...page, language: 'en', day: '2024-05-05' });
  await userEvent.selectOptions(screen.getByLabelText('Years'), '2026–2027');
  await userEvent.click(screen.getByText('Compare'));
  const part = section('Compare with the rules of another year');
  expect(part).toHaveTextContent(/No difference\. The rules of 1.January.2026 give the same route/);
  expect(part.querySelector('table')).toBeNull();
});

test('only figures that the case is measured against are compared', () => {
  const figuresOf = (answers: Answers): string[] =>
    yearChange(
      rulebook,
      answers,
      assess(rulebook, answers, asOf),
      assess(rulebook, answers, '2024-01-01'),
    ).figures.map(({ id }) => id);
  expect(figuresOf(between)).toEqual(['limit']);
  expect(figuresOf({ paid: 'no', years: 9 })).toEqual([]);
});
