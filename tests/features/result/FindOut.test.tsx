import { within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { settlementGroups } from '#features/result/explanation/unknowns/settlementGroups.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { asOf } from '../../support/renderWithTexts.tsx';
import { partnership, purchase } from './resultCases.ts';
import { section, showResult } from './showResult.tsx';

const first = 'Ta reda på detta först';

test('what decides most comes first, with what each answer would settle', async () => {
  await showResult(purchase);
  const [heaviest] = within(section(first)).getAllByRole('listitem');
  expect(heaviest).toHaveTextContent(
    'Finns det någon annan grund för direktupphandling än ett lågt värde?',
  );
  expect(heaviest).toHaveTextContent('Kan ändra vägen. Inte besvarad.');
  expect(heaviest).toHaveTextContent(/Om ”Nej”Ingen skillnad för vägen\./);
  expect(heaviest).toHaveTextContent(
    /Om ”Synnerlig brådska”.* eller ”[^”]*”Direktupphandling passar bäst\. Då går det också att använda reserverad upphandling och annonserad upphandling\./,
  );
  expect(heaviest).toHaveTextContent('Frågajuristen eller upphandlingsenheten');
});

test('an answer that settles the case says so, and each question can be answered', async () => {
  await showResult(purchase);
  const part = section(first);
  expect(part).toHaveTextContent(/\p{L} passar bäst\. Då är svaret avgjort\./u);
  expect(within(part).getAllByRole('link', { name: /^Svara på frågan/ })[0]).toHaveAttribute(
    'href',
    './change/direct-award-ground',
  );
});

test('an amount that is compared with another is told by the edge between them', async () => {
  await showResult(purchase);
  const limit = within(section(first))
    .getByText(/Vilket belopp i kronor/)
    .closest('li');
  expect(limit).toHaveTextContent(/Om högst 8.500.000.kronorIngen skillnad för vägen\./);
  expect(limit).toHaveTextContent(/Om över 8.500.000.kronorDirektupphandling passar bäst\./);
});

test('what only decides conditions is folded together', async () => {
  await showResult(purchase);
  const folded = within(section(first)).getByText(/ändrar inte vägen, men kan ändra vad/);
  expect(folded.closest('details')).toHaveTextContent(
    /andra EU-länder.*Ändrar inte vägen.*Om ”Ja”Ingen skillnad för vägen\. Andra villkor för direktupphandling\./,
  );
});

test('when nothing turns the way, the heading does not say that it is first', async () => {
  await showResult({ ...partnership, 'market-evidence': 'unknown' }, 'en');
  expect(section('Find out')).toHaveTextContent('None of this changes the route.');
});

test('ranges of amounts meet at the whole amount where what is told changes', () => {
  const groups = settlementGroups(
    rulebook,
    purchase,
    asOf,
    'contract-value',
    [0, 9_000_000],
    ({ recommended }) => [recommended ?? ''],
  );
  expect(groups.map(({ from, to }) => [from, to])).toEqual([
    [undefined, 8_400_000],
    [8_400_000, undefined],
  ]);
});
