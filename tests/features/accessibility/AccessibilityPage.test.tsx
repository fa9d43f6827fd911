import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { AccessibilityPage } from '#features/accessibility/AccessibilityPage.tsx';

import { renderWithTexts } from '../../support/renderWithTexts.tsx';

const owner = {
  name: 'Exempelby kommun',
  contact: { name: 'Kontaktcenter', email: 'info@exempelby.example' },
};

test('has every part that Digg asks for', async () => {
  await renderWithTexts(
    <AccessibilityPage owner={owner} site="https://vagval.exempelby.example/" backHref="../" />,
  );
  const page = await screen.findByRole('main');
  for (const part of [
    'Exempelby kommun',
    'Vägval',
    'delvis förenligt',
    'oskäligt betungande',
    'undantaget från lagens krav',
    'självskattning',
    'Bedömningen gjordes den 30 november 2026',
    'uppdaterades senast den 30 november 2026',
    'Kontaktcenter',
    'https://vagval.exempelby.example/',
    'Varför: Webbläsaren gör filen',
    'Gör så här i stället: Läs sidan på skärmen',
  ])
    expect(page).toHaveTextContent(part);
  expect(screen.getByRole('link', { name: 'info@exempelby.example' })).toHaveAttribute(
    'href',
    'mailto:info@exempelby.example',
  );
  expect(screen.getByRole('link', { name: /Digg/ })).toHaveAttribute(
    'href',
    'https://www.digg.se/tdosanmalan',
  );
});

test('marks what nobody has filled in', async () => {
  await renderWithTexts(
    <AccessibilityPage owner={undefined} site={undefined} backHref="../" />,
    'en',
  );
  expect(await screen.findByText('[name of the authority]')).toBeVisible();
  expect(screen.getByText('[contact details of the authority]')).toBeVisible();
  expect(screen.getByRole('main')).toHaveTextContent('The statement is a draft');
});

test('the protocol follows the order of the standard', async () => {
  await renderWithTexts(
    <AccessibilityPage owner={owner} site="https://vagval.exempelby.example/" backHref="../" />,
  );
  const terms = await screen.findAllByRole('term');
  const clauses = terms.map((term) =>
    (/^[\d.]+/.exec(term.textContent)?.[0] ?? '').split('.').map(Number),
  );
  const inOrder = clauses.toSorted((one, other) => {
    const at = one.findIndex((part, index) => part !== other[index]);
    return (one[at] ?? 0) - (other[at] ?? 0);
  });
  expect(clauses.length).toBeGreaterThan(15);
  expect(clauses).toEqual(inOrder);
});
