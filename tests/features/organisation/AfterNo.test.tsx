import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import knowledge from 'virtual:knowledge';
import { expect, test, vi } from 'vitest';

import { AfterNo } from '#features/organisation/no/AfterNo.tsx';
import { newDraft, readNoDraft } from '#features/organisation/no/noDraft.ts';
import readiness from '#locales/sv/readiness.json';
import { type Answers, assess } from '#reasoning/index.ts';
import { loadTexts } from '#texts/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { renderWithLaw } from '../../support/renderWithLaw.tsx';
import { asOf } from '../../support/renderWithTexts.tsx';
import { walks } from '../../browser/support/walks.ts';

const { refusals } = knowledge;

function Page({ answers }: { readonly answers: Answers }) {
  const [draft, setDraft] = useState(newDraft('2026-11-30', 'Föreningen'));
  return (
    <AfterNo
      {...{ rulebook, refusals, draft }}
      assessment={assess(rulebook, answers, asOf)}
      named={{ name: 'Öppet kafé', caseNumber: 'KS 2026/12' }}
      onDraft={setDraft}
    />
  );
}

async function show(answers: Answers): Promise<void> {
  await loadTexts('sv', 'organisation');
  await renderWithLaw(<Page answers={answers} />);
}

const headings = (): (string | null)[] =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const words = readiness.refusals;

test('a no because it is no task of theirs sends the organisation on, and asks who has the task', async () => {
  await show({ ...walks.partnership.answers, 'public-interest': 'no' });
  expect(headings().slice(0, 2)).toEqual([words['other-task'].title, words.any.title]);
  expect(screen.getAllByText(new RegExp(words['other-task'].request)).length).toBeGreaterThan(1);
});

test('a no because it is a purchase is another no; where nothing closes, only what holds for every no is told', async () => {
  const { answers } = walks.partnership;
  await show({ ...answers, 'individual-placements': 'yes', market: 'commercial' });
  expect(headings()).toContain(words.purchase.title);
  expect(headings()).not.toContain(words['other-task'].title);
});

test('nothing closes: the authority may still say no', async () => {
  await show(walks.partnership.answers);
  expect(headings()[0]).toBe(words.any.title);
});

test('the e-mail names the case and its days, can be copied, and opens in a program', async () => {
  const user = userEvent.setup();
  const copy = vi.spyOn(navigator.clipboard, 'writeText');
  await show({ ...walks.partnership.answers, 'public-interest': 'no' });
  await user.type(screen.getByLabelText('Vem mejlet går till'), 'Eva på kulturförvaltningen');
  const letter = screen.getByRole('region', { name: 'Texten' });
  expect(letter).toHaveTextContent('Hej Eva på kulturförvaltningen,');
  expect(letter).toHaveTextContent('Den 30 november 2026 fick vi besked');
  expect(letter).toHaveTextContent('vårt förslag ”Öppet kafé”');
  expect(letter).toHaveTextContent('Ert diarienummer är KS 2026/12.');
  expect(letter).toHaveTextContent('Svara gärna senast den 21 december 2026');
  await user.click(screen.getByRole('button', { name: 'Kopiera texten' }));
  expect(copy).toHaveBeenCalledWith(expect.stringContaining(words.any.request));
  expect(screen.getByText('Texten är kopierad.')).toBeInTheDocument();
  const href = screen.getByRole('link', { name: 'Öppna i e-postprogrammet' }).getAttribute('href');
  expect(decodeURIComponent(href ?? '')).toContain('Hej Eva på kulturförvaltningen,\r\n');
});

test('a draft that was kept is read, and what is none is left out', () => {
  expect(readNoDraft({ to: 'Eva', told: 3, other: 'x' })).toEqual({ to: 'Eva' });
  expect(readNoDraft('rubbish')).toEqual({});
});
