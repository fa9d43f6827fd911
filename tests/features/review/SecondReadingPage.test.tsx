import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';

import { type Mark, noNotes } from '#casefile/index.ts';
import { readReader } from '#features/review/reading/reader.ts';
import { SecondReadingPage } from '#features/review/reading/SecondReadingPage.tsx';
import { loadTexts } from '#texts/index.ts';

import { renderWithTexts } from '../../support/renderWithTexts.tsx';
import { smallRulebook } from '../../support/smallRulebook.ts';

const rulebook = smallRulebook();
const seen = vi.fn<(marks: readonly Mark[]) => void>();

function Page({ first = [] }: { readonly first?: readonly Mark[] }) {
  const [marks, setMarks] = useState(first);
  const [reader, setReader] = useState(readReader(null));
  return (
    <SecondReadingPage
      {...{ rulebook, reader }}
      answers={{ paid: 'yes', value: 'unknown' }}
      notes={{ ...noNotes, marks }}
      day="2026-11-29"
      onReader={setReader}
      onMarks={(next) => {
        seen(next);
        setMarks(next);
      }}
      taken={undefined}
      onFile={() => undefined}
      onLink={() => undefined}
      changeHref={(question) => `./${question}`}
      backHref="./"
      saveHref="./save"
    />
  );
}

test('a reader who has a name marks answer by answer, with a reason, role and day', async () => {
  const user = userEvent.setup();
  await loadTexts('sv', 'case');
  await renderWithTexts(<Page />);
  const [first] = screen.getAllByRole('group', { name: 'Vad säger du om svaret?' });
  if (first === undefined) throw new Error('No answer to mark.');
  expect(within(first).getByRole('radio', { name: 'Fråga' })).toBeDisabled();
  expect(screen.getByLabelText('Namn')).toHaveAttribute('autocomplete', 'name');
  await user.type(screen.getByLabelText('Namn'), 'Eva Lind');
  await user.type(screen.getByLabelText('Roll'), 'kommunjurist');
  await user.click(within(first).getByRole('radio', { name: 'Fråga' }));
  await user.type(screen.getByLabelText('Varför'), 'Är det verkligen betalt?');
  expect(seen).toHaveBeenLastCalledWith([
    {
      question: 'paid',
      says: 'asks',
      reason: 'Är det verkligen betalt?',
      answer: 'yes',
      name: 'Eva Lind',
      role: 'kommunjurist',
      on: '2026-11-29',
    },
  ]);
  expect(screen.getByText(/håller: 0, frågor: 1, att ändra: 0/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Ta bort markeringen' }));
  expect(seen).toHaveBeenLastCalledWith([]);
});

test('what another reader has said is shown, and that the answer has changed since', async () => {
  await loadTexts('sv', 'case');
  const says = { says: 'change', reason: 'Gåva', answer: 'no' } as const;
  // What turns the reading order in a name that came in a file is not shown.
  const who = { name: 'O\u202Emar', role: 'upphandlare', on: '2026-11-20' };
  await renderWithTexts(<Page first={[{ question: 'paid', ...says, ...who }]} />);
  expect(screen.getByText('Omar, upphandlare')).toBeInTheDocument();
  expect(screen.getByText('Ändra: Gåva')).toBeInTheDocument();
  expect(screen.getByText(/Svaret har ändrats sedan dess/)).toBeInTheDocument();
});
