import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { lawPeriods } from '#features/result/explanation/otherYear/lawPeriods.ts';
import { yearChange } from '#features/result/explanation/otherYear/yearChange.ts';
import { type Answers, assess } from '#reasoning/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { asOf } from '../../support/renderWithTexts.tsx';
import { partnership, purchase } from './resultCases.ts';
import { section, showResult } from './showResult.tsx';

/** Between the limits of two years. */
const between: Answers = { ...purchase, 'contract-value': 8_000_000 };

test('the years are those that the rule book has amounts for, but for the case’s own', () => {
  expect(lawPeriods(rulebook, asOf)).toEqual([
    { from: 2022, to: 2023, day: '2022-02-01' },
    { from: 2024, to: 2025, day: '2024-01-01' },
  ]);
  expect(lawPeriods(rulebook, '2024-05-05').map(({ from, to }) => [from, to])).toEqual([
    [2022, 2023],
    [2026, 2027],
  ]);
});

test('nothing is compared before it is asked for', async () => {
  await showResult(between);
  expect(section('Jämför med reglerna ett annat år').querySelector('table')).toBeNull();
});

test('side by side: outcome, verdicts, amounts and sources that did not apply', async () => {
  await showResult(between);
  const part = section('Jämför med reglerna ett annat år');
  await userEvent.selectOptions(screen.getByLabelText('År'), '2022–2023');
  await userEvent.click(screen.getByText('Jämför'));
  expect(part).toHaveTextContent(/Med reglerna den 1.februari.2022 blir svaret annorlunda\./);
  const rows = [...part.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
  expect(rows[0]).toMatch(/^Passar bästDirektupphandling\. .*Annonserad upphandling\. /);
  expect(rows.join('\n')).toMatch(/^DirektupphandlingPassar bäst/m);
  expect(rows.join('\n')).toMatch(/bilaga 2-tjänster8.513.025.kronor \(beräknat\)7.802.550.kronor/);
  expect(part).toHaveTextContent(/Källor som inte gällde den 1.februari.2022.*19 kap\. 25 a §/);
});

test('no difference is said plainly', async () => {
  const answers: Answers = { 'public-interest': 'no' };
  await showResult(answers, 'en');
  await userEvent.selectOptions(screen.getByLabelText('Years'), '2024–2025');
  await userEvent.click(screen.getByText('Compare'));
  const part = section('Compare with the rules of another year');
  expect(part).toHaveTextContent(/No difference\. The rules of 1.January.2024 give the same route/);
  expect(part.querySelector('table')).toBeNull();
});

test('only figures that the case is measured against are compared', () => {
  const change = yearChange(
    rulebook,
    partnership,
    assess(rulebook, partnership, asOf),
    assess(rulebook, partnership, '2024-01-01'),
  );
  expect(change.isOutcome).toBe(false);
  expect(change.figures.map(({ id }) => id)).not.toContain('eu-threshold-state');
});
