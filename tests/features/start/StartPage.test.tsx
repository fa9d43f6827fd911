import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import words from '#locales/en/routes.json' with { type: 'json' };
import type { Route } from '#rulebook/index.ts';
import { forkPaths } from '#features/start/forkPaths.ts';
import { StartPage } from '#features/start/StartPage.tsx';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { renderWithLaw } from '../../support/renderWithLaw.tsx';

const names: Readonly<Record<string, { readonly name: string }>> = words;
const nameOf = ({ id }: Route): string | undefined => names[id]?.name;

const onWhole = vi.fn();
const page = (
  <StartPage
    onWhole={onWhole}
    agreementHref="./las-avtalet"
    organisationHref="./organisation"
    openHref="./open"
    trainingHref="./cards"
    assessHref="./assess"
    lawCheckedTo="2026-02-12"
    routes={rulebook.routes}
    notCoveredHref="./about#utanfor"
  />
);

test('one door leads into the questions', async () => {
  await renderWithLaw(page);
  expect(screen.getByRole('link', { name: 'Bedöma ett ärende' })).toHaveAttribute(
    'href',
    './assess',
  );
  expect(screen.queryByRole('link', { name: 'Fortsätt där du var' })).not.toBeInTheDocument();
});

test('every question can be asked for instead', async () => {
  await renderWithLaw(page);
  await userEvent.click(screen.getByRole('button', { name: 'Gå igenom alla frågor i stället' }));
  expect(onWhole).toHaveBeenCalledOnce();
});

test('a case that is begun can be gone on with', async () => {
  await renderWithLaw(
    <StartPage
      onWhole={onWhole}
      agreementHref="./las-avtalet"
      organisationHref="./organisation"
      openHref="./open"
      trainingHref="./cards"
      assessHref="./assess"
      resumeHref="./on"
      lawCheckedTo="2026-02-12"
      routes={rulebook.routes}
      notCoveredHref="./about#utanfor"
    />,
  );
  expect(screen.getByRole('link', { name: 'Fortsätt där du var' })).toHaveAttribute('href', './on');
});

test('cases saved in the browser can be gone on with, by name', async () => {
  await renderWithLaw(
    <StartPage
      onWhole={onWhole}
      organisationHref="./organisation"
      openHref="./open"
      agreementHref="./las-avtalet"
      trainingHref="./cards"
      assessHref="./assess"
      saved={[
        { href: './open#sparad.a', name: 'Öppet stöd', savedAt: '2026-11-21' },
        { href: './open#sparad.b', name: '', savedAt: '2026-11-20' },
      ]}
      lawCheckedTo="2026-02-12"
      routes={rulebook.routes}
      notCoveredHref="./about#utanfor"
    />,
  );
  const links = screen.getAllByRole('link', { name: /^Fortsätt med/ });
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Fortsätt med Öppet stöd', './open#sparad.a'],
    ['Fortsätt med ett ärende utan namn', './open#sparad.b'],
  ]);
  expect(screen.getByText('Sparat i den här webbläsaren den 21 november 2026.')).toBeVisible();
});

test('it leads to what is not examined', async () => {
  await renderWithLaw(page);
  expect(screen.getByRole('link', { name: 'Det här prövar Vägval inte' })).toHaveAttribute(
    'href',
    './about#utanfor',
  );
});

test('the fork names every route that supports or buys', async () => {
  await renderWithLaw(page, 'en');
  const drawn = rulebook.routes.filter((route) => route.package !== 'outside');
  const isSupport = (route: Route): boolean => route.package === 'support';
  const [support = [], purchase = []] = [...document.querySelectorAll('.fork-roads dl')].map(
    (list) => [...list.querySelectorAll('dt')].map((name) => name.textContent),
  );
  expect(support).toEqual(drawn.filter(isSupport).map(nameOf));
  expect(purchase).toEqual(drawn.filter((route) => !isSupport(route)).map(nameOf));
  expect([support.length, purchase.length].every((count) => count > 1)).toBe(true);
  for (const line of document.querySelectorAll('.fork-roads dd'))
    expect(line).not.toBeEmptyDOMElement();
  expect(document.title).toBe('Grant, partnership or procurement? – Vägval');
});

test('the drawing has a twig to every route, whatever number there is of each kind', () => {
  expect(forkPaths(2, 4)).toEqual({
    height: 448,
    paths: [
      'M0 192H148C188 192 164 64 204 64H388M388 64C432 64 412 32 456 32H520M388 64C432 64 412 96 456 96H520',
      'M148 192C188 192 164 320 204 320H388M388 320C432 320 412 224 456 224H520M388 320C432 320 412 288 456 288H520M388 320C432 320 412 352 456 352H520M388 320C432 320 412 416 456 416H520',
    ],
  });
  expect(forkPaths(3, 5).height).toBe(576);
  expect(forkPaths(3, 5).paths.map((path) => path.split('H520').length - 1)).toEqual([3, 5]);
});
