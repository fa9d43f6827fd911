import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { assess } from '#reasoning/index.ts';

import { pageKnowledge } from '../../support/pageKnowledge.ts';
import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { asOf } from '../../support/renderWithTexts.tsx';
import { nothing, outside, partnership } from './resultCases.ts';
import { section, showResult as show } from './showResult.tsx';

test('law on its way is told beside the condition that it touches, and leads to where more is told', async () => {
  const { routes } = assess(rulebook, partnership, asOf);
  const shown = pageKnowledge.upcoming.filter(({ touches }) =>
    touches.conditions?.some((id) => routes['iop']?.conditions.includes(id)),
  );
  expect(shown.map(({ id }) => id)).toEqual(['private-providers']);
  await show(partnership);
  const place = within(section('Det här krävs'));
  const link = place.getByRole('link', { name: /lag på väg ?: Styrelsens uppsikt/ });
  expect(link).toHaveAttribute('href', './about#lag-private-providers');
  expect(link.closest('li')).toHaveTextContent(
    /Lag på väg: Styrelsens uppsikt över privata utförare\. Proposition\. Riksdagens beslut är inte läst\. Föreslogs gälla från den 1\sjuli\s2026 och kan alltså gälla redan\. Läget den 29\snovember\s2026\./,
  );
});

test('before the day it is proposed to apply from it says only that', async () => {
  await show(partnership, 'sv', '2026-06-30');
  const place = within(section('Det här krävs'));
  expect(place.getByText(/Föreslås gälla från den 1\sjuli\s2026\./)).toBeInTheDocument();
});

test('what touches the route or the area of the case stands in a part of its own', async () => {
  await show({ ...partnership, 'service-area': 'hemtjanst' });
  const part = within(section('Lag på väg'));
  expect(part.getByText(/Lag på väg: En lag om idéburet/)).toBeInTheDocument();
  expect(part.getByText(/Ny lag: Registerkontroll.*Gäller från den 1\smars\s2026/)).toBeVisible();
  expect(part.getAllByRole('link')).toHaveLength(2);
  const contents = screen.getByText('På den här sidan').closest('nav');
  expect(contents?.querySelector('a[href="#pa-vag"]')).not.toBeNull();
});

test.each([nothing, outside])(
  'a case that nothing on its way touches says nothing of it',
  async (answers) => {
    await show(answers);
    expect(screen.queryByText(/Lag på väg/)).toBeNull();
  },
);

test('in English too', async () => {
  await show({ ...partnership, 'service-area': 'hemtjanst' }, 'en');
  expect(within(section('Law on its way')).getByText(/^New law: /)).toBeInTheDocument();
});
