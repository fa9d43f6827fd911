import { within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { settlementGroups } from '#features/result/explanation/unknowns/settlementGroups.ts';

import { asOf } from '../../support/renderWithTexts.tsx';
import { smallRulebook } from '../../support/smallRulebook.ts';
import { partnership, purchase } from './resultCases.ts';
import { section, showResult } from './showResult.tsx';
import { showExplained } from './showExplained.tsx';

const first = 'Ta reda på detta först';
const smallBook = smallRulebook();
/** Bought for few years: its value decides. */
const small = { field: 'care', code: '20000000', paid: 'yes', years: 2 };

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
  await showExplained({ ...small, value: 200 }, { rulebook: smallBook, part: 'changes' });
  const limit = within(section(first)).getByText('announced').closest('li');
  expect(limit).toHaveTextContent(/Om högst 200.kronor/);
  expect(limit).toHaveTextContent(/Om över 200.kronor/);
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
  const groups = settlementGroups(smallBook, small, asOf, 'value', [0, 900], ({ recommended }) => [
    recommended ?? '',
  ]);
  expect(groups.map(({ from, to }) => [from, to])).toEqual([
    [undefined, 220],
    [220, undefined],
  ]);
});
