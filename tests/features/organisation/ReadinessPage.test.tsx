import { useState } from 'react';

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { type ReadinessGiven, readGiven } from '#features/organisation/readinessGiven.ts';
import { ReadinessPage } from '#features/organisation/ReadinessPage.tsx';
import { type Language, loadTexts } from '#texts/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { renderWithLaw } from '../../support/renderWithLaw.tsx';

const { checks, gates } = rulebook.readiness;

async function show(language: Language, kept: ReadinessGiven = {}, at = '') {
  const onAssess = vi.fn<(answers: object) => void>();
  const seen: { given: ReadinessGiven } = { given: kept };
  function Page() {
    const [given, setGiven] = useState(kept);
    const [shown, onShow] = useState(at);
    const onGiven = (next: ReadinessGiven): void => {
      seen.given = next;
      setGiven(next);
    };
    return (
      <ReadinessPage {...{ rulebook, given, onGiven, shown, onShow, onAssess }} backHref="./back" />
    );
  }
  await loadTexts(language, 'organisation');
  await renderWithLaw(<Page />, language);
  return { onAssess, seen };
}

const press = async (name: string): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));

test('one question at a time is asked, says who knows, and cites its sources', async () => {
  const { seen } = await show('sv');
  await press('Börja');
  for (const { id } of checks) {
    expect(document.querySelectorAll('fieldset')).toHaveLength(1);
    expect(screen.getByText('Vem som vet:')).toBeInTheDocument();
    expect(document.querySelectorAll('details a').length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('radio', { name: 'Vet inte' }));
    const last = id === checks.at(-1)?.id;
    await press(last ? 'Visa hur vi ligger till' : 'Nästa');
  }
  expect(Object.keys(seen.given)).toEqual(checks.map(({ id }) => id));
  expect(screen.getByRole('heading', { name: 'Så ligger ni till' })).toHaveFocus();
});

test('nothing is answered for anybody, and what was answered stands chosen again', async () => {
  await show('sv', { 'legal-person': 'no' }, '1');
  expect(screen.getByRole('radio', { name: 'Nej' })).toBeChecked();
  await press('Nästa');
  await press('Nästa');
  expect(screen.getByRole('alert')).toHaveTextContent('Välj ett svar');
});

test('what is missing is told with what to do about it, and how much is answered', async () => {
  await show('sv', { 'purpose-written': 'no' }, 'result');
  expect(screen.getByText(/Skriv in syftet i stadgarna/)).toBeInTheDocument();
  expect(screen.getAllByText('Saknas.')).toHaveLength(3);
  expect(screen.getByText(`Ni har svarat på 1 av ${checks.length} frågor.`)).toBeInTheDocument();
});

test('who transfers nothing says so', async () => {
  const at = checks.findIndex(({ notApplicable }) => notApplicable === true) + 1;
  const { seen } = await show('sv', {}, String(at));
  await userEvent.click(screen.getByRole('radio', { name: 'Vi ger inte bort något' }));
  await press('Nästa');
  expect(seen.given).toEqual({ transfers: 'none' });
});

test('with all in place nothing is missing or left to find out', async () => {
  const good = Object.fromEntries(checks.map((check) => [check.id, check.good]));
  const { onAssess } = await show('en', { ...good, transfers: 'none' }, 'result');
  expect(screen.getAllByText('In place.')).toHaveLength(gates.length);
  expect(screen.queryByText('This is missing')).not.toBeInTheDocument();
  expect(screen.queryByText('This you need to find out')).not.toBeInTheDocument();
  await press('Answer the questions about your idea');
  expect(onAssess).toHaveBeenCalledExactlyOnceWith({
    counterpart: 'registered',
    'purpose-fits': 'yes',
  });
});

test('what a tab kept and is no answer is left out', () => {
  expect(readGiven({ transfers: 'none', permits: 'perhaps' })).toEqual({ transfers: 'none' });
  expect(readGiven('x')).toEqual({});
});
