import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Answers } from '#reasoning/index.ts';
import type { Upcoming } from '#rulebook/index.ts';

import { smallRulebook } from '../../support/smallRulebook.ts';
import { section } from './showResult.tsx';
import { showExplained } from './showExplained.tsx';

const rulebook = smallRulebook();
const read = '2026-11-29';
const links = [{ title: 'The bill', address: 'https://example.org/bill' }];
const bill: Upcoming = {
  id: 'a-bill',
  stage: 'bill',
  read,
  from: '2026-07-01',
  touches: { conditions: ['keep-a-record'] },
  links,
};
const forRoute: Upcoming = {
  id: 'for-a-route',
  stage: 'inquiry',
  read,
  touches: { routes: ['gift'] },
  links,
};
const forArea: Upcoming = {
  id: 'for-an-area',
  stage: 'in-force',
  read,
  from: '2026-03-01',
  touches: { areas: ['care'] },
  links,
};
const page = { rulebook, part: 'conditions', upcoming: [bill, forRoute, forArea] } as const;

/** A gift in an area of which a record is kept. */
const gift: Answers = { field: 'care', paid: 'no' };

test('law on its way is told beside the condition that it touches, and leads to where more is told', async () => {
  await showExplained(gift, page);
  const place = within(section('Det här krävs'));
  const link = place.getByRole('link', { name: /lag på väg ?: a-bill/ });
  expect(link).toHaveAttribute('href', './about#lag-a-bill');
  expect(link.closest('li')).toHaveTextContent(
    /Lag på väg: a-bill\. Proposition\. Riksdagens beslut är inte läst\. Föreslogs gälla från den 1\sjuli\s2026 och kan alltså gälla redan\. Läget den 29\snovember\s2026\./,
  );
});

test('before the day it is proposed to apply from it says only that', async () => {
  await showExplained(gift, { ...page, day: '2026-06-30' });
  const place = within(section('Det här krävs'));
  expect(place.getByText(/Föreslås gälla från den 1\sjuli\s2026\./)).toBeInTheDocument();
});

test('what touches the route or the area of the case stands in a part of its own', async () => {
  await showExplained(gift, { ...page, part: 'whole' });
  const part = within(section('Lag på väg'));
  expect(part.getByText(/Lag på väg: for-a-route/)).toBeInTheDocument();
  expect(part.getByText(/Ny lag: for-an-area.*Gäller från den 1\smars\s2026/)).toBeVisible();
  expect(part.getAllByRole('link')).toHaveLength(2);
  const contents = screen.getByText('På den här sidan').closest('nav');
  expect(contents?.querySelector('a[href="#pa-vag"]')).not.toBeNull();
});

test.each<Answers>([{}, { paid: 'yes', years: 9 }])(
  'a case that nothing on its way touches says nothing of it: %j',
  async (answers) => {
    await showExplained(answers, { ...page, part: 'whole' });
    expect(screen.queryByText(/Lag på väg/)).toBeNull();
  },
);

test('in English too', async () => {
  await showExplained(gift, { ...page, language: 'en' });
  expect(within(section('Forthcoming law')).getByText(/^New law: /)).toBeInTheDocument();
});
