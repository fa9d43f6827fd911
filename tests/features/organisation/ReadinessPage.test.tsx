import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { ReadinessPage } from '#features/organisation/ReadinessPage.tsx';
import { type Language, loadTexts } from '#texts/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { renderWithTexts } from '../../support/renderWithTexts.tsx';

async function show(language: Language): Promise<void> {
  await loadTexts(language, 'organisation');
  await renderWithTexts(
    <ReadinessPage rulebook={rulebook} backHref="./back" assessHref="./assess" />,
    language,
  );
}

test('every check can be answered with "Vet inte", which stands chosen, and cites its sources', async () => {
  await show('sv');
  const groups = screen.getAllByRole('group');
  expect(groups).toHaveLength(rulebook.readiness.checks.length);
  for (const group of groups) {
    expect(within(group).getByRole('radio', { name: 'Vet inte' })).toBeChecked();
    expect(within(group).getAllByRole('link').length).toBeGreaterThan(0);
  }
});

test('what is missing is told with what to do about it, and the heading takes the focus', async () => {
  await show('sv');
  const group = screen.getByRole('group', { name: /Står syftet i era stadgar/ });
  fireEvent.click(within(group).getByRole('radio', { name: 'Nej' }));
  fireEvent.click(screen.getByRole('button', { name: 'Visa hur vi ligger till' }));
  expect(screen.getByRole('heading', { name: 'Så ligger ni till' })).toHaveFocus();
  expect(screen.getByText(/Skriv in syftet i stadgarna/)).toBeInTheDocument();
  expect(screen.getAllByText('Saknas.')).toHaveLength(3);
});

test('with all in place nothing is missing or left to find out', async () => {
  await show('en');
  for (const { id, good } of rulebook.readiness.checks) {
    const radio = document.querySelector(`input[name="${id}"][value="${good}"]`);
    if (radio === null) throw new Error(`No field for ${id}.`);
    fireEvent.click(radio);
  }
  fireEvent.click(screen.getByRole('button', { name: 'Show how we stand' }));
  expect(screen.getAllByText('In place.')).toHaveLength(rulebook.readiness.gates.length);
  expect(screen.queryByText('This is missing')).not.toBeInTheDocument();
  expect(screen.queryByText('This you need to find out')).not.toBeInTheDocument();
});
