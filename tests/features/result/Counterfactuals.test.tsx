import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { counterfactualRows } from '#features/result/explanation/counterfactual/counterfactualRows.ts';
import rules from '#locales/sv/rules.json';
import { counterfactuals } from '#reasoning/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { asOf } from '../../support/renderWithTexts.tsx';
import { smallRulebook } from '../../support/smallRulebook.ts';
import { partnership } from './resultCases.ts';
import { isDead, section, showResult } from './showResult.tsx';
import { showExplained } from './showExplained.tsx';

const title = 'Vad som skulle ändra svaret';
/** Bought at a value that only the announced limit can tell of. */
const besideLimit = { field: 'care', code: '20000000', paid: 'yes', value: 225, years: 2 };

test('the answer that is likeliest to turn it comes first, in a sentence', async () => {
  await showResult(partnership);
  expect(section(title).querySelector('.lead')).toHaveTextContent(
    'Det räcker med ett svar till, till exempel det myndigheten får: ”En tjänst till personer som myndigheten väljer eller ansvarar för”.',
  );
});

test('what the switch shows is said to those who listen', async () => {
  await showResult(partnership);
  const lead = section(title).querySelector('.lead');
  await userEvent.click(within(section(title)).getByRole('checkbox'));
  await waitFor(() =>
    expect(within(section(title)).getByRole('status')).toHaveTextContent(lead?.textContent ?? ' '),
  );
});

test('a row says what changes, what it is today, where it leads and by which rule', async () => {
  await showResult(partnership);
  const row = within(section(title)).getByText('”Ingenting”').closest('tr');
  expect(row).toHaveTextContent(
    `Organisationens eget bidrag”Ingenting”I stället för ”En märkbar del”FöreningsbidragAvgjort utifrån dina svar. ${rules['choose-grant'].title}`,
  );
  expect(row?.querySelector('[data-verdict="recommended"] .mark')).toBeInTheDocument();
  const sources = [...(row?.querySelectorAll('.cite a') ?? [])];
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter(isDead)).toEqual([]);
});

test('answers to one question that lead to the same by the same rule are told together', async () => {
  await showResult(partnership);
  const row = within(section(title)).getByText(/Ett pris per enhet/);
  expect(row).toHaveTextContent(
    '”En bestämd summa för en bestämd uppgift” eller ”Ett pris per enhet”',
  );
});

test('sets of several answers are folded under how many have to change', async () => {
  await showResult(partnership);
  const several = within(section(title)).getByText(/^Två svar behöver ändras: reserverad/);
  expect(several.closest('details')).toHaveTextContent(
    /Enskilda som placeras.*och den enskilde väljer.*Inte besvarad i dag/,
  );
});

test('it says that words do not make a purchase something else', async () => {
  await showResult(partnership);
  expect(section(title)).toHaveTextContent(
    /beskriva vad som faktiskt sker.*vad ett avtal kallas avgör inte\. HFD 2020 ref\. 15/,
  );
});

test('the fragile answer is told though nobody can change it', async () => {
  await showResult({ ...partnership, 'public-interest': 'no' });
  expect(section(title).querySelector('.lead')).toHaveTextContent(/svar räcker.*allmänt intresse/);
  expect(section(title).querySelector('tbody tr')).toHaveTextContent('Allmänt intresse');
});

test('what nobody can change is otherwise left out until it is asked for', async () => {
  await showResult(partnership);
  const part = section(title);
  expect(part).not.toHaveTextContent('Allmänt intresse');
  await userEvent.click(screen.getByLabelText('Visa också det som ingen kan ändra'));
  expect(part).toHaveTextContent('Allmänt intresse');
});

test('a value beside a limit comes before all else', async () => {
  await showExplained(besideLimit, { rulebook: smallRulebook(), part: 'changes' });
  expect(section(title).querySelector('tbody tr')).toHaveTextContent('219');
});

test('an amount is the nearest one that turns the way', async () => {
  await showExplained(besideLimit, { rulebook: smallRulebook(), part: 'changes', language: 'en' });
  expect(section('What would change the answer')).toHaveTextContent(/219.*the nearest amount/);
});

test('rows keep the fewest changes first and the order of the questions within', () => {
  const rows = counterfactualRows(rulebook, counterfactuals(rulebook, partnership, asOf, true));
  const sizes = rows.map(({ changed }) => changed.length);
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  const order = rulebook.questions.map(({ id }) => id);
  for (const { changed } of rows) {
    const places = changed.map(({ question }) => order.indexOf(question));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});
