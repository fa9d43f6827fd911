import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { StartPage } from '#features/start/StartPage.tsx';

import { renderWithTexts } from '../../support/renderWithTexts.tsx';

const page = (
  <StartPage
    organisationHref="./organisation"
    openHref="./open"
    trainingHref="./cards"
    assessHref="./assess"
    lawCheckedTo="2026-02-12"
    notCoveredHref="./about#utanfor"
  />
);

test('one door leads into the questions', async () => {
  await renderWithTexts(page);
  expect(screen.getByRole('link', { name: 'Bedöma ett ärende' })).toHaveAttribute(
    'href',
    './assess',
  );
  expect(screen.queryByRole('link', { name: 'Fortsätt där du var' })).not.toBeInTheDocument();
});

test('a case that is begun can be gone on with', async () => {
  await renderWithTexts(
    <StartPage
      organisationHref="./organisation"
      openHref="./open"
      trainingHref="./cards"
      assessHref="./assess"
      resumeHref="./on"
      lawCheckedTo="2026-02-12"
      notCoveredHref="./about#utanfor"
    />,
  );
  expect(screen.getByRole('link', { name: 'Fortsätt där du var' })).toHaveAttribute('href', './on');
});

test('it leads to what is not examined', async () => {
  await renderWithTexts(page);
  expect(screen.getByRole('link', { name: 'Det här prövar Vägval inte' })).toHaveAttribute(
    'href',
    './about#utanfor',
  );
});

test('the fork names all six routes', async () => {
  await renderWithTexts(page, 'en');
  for (const name of ['Grant to associations', 'Direct award', 'Advertised procurement'])
    expect(screen.getByText(name)).toBeInTheDocument();
  expect(document.title).toBe('Grant, partnership or procurement? – Vägval');
});
