import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { Replies } from '#features/result/risk/Replies.tsx';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { renderWithLaw } from '../../support/renderWithLaw.tsx';

const questions = ['market', 'contract-value', 'service-area', 'cpv', 'term-years'];

async function show() {
  const onSaveFile = vi.fn();
  await renderWithLaw(
    <Replies
      {...{ rulebook, questions, onSaveFile }}
      linkTo={async () => Promise.resolve('./open#a')}
    />,
  );
  const fieldOf = (name: string) => document.querySelector(`[name="${name}"]`) ?? document.body;
  return { onSaveFile, fieldOf };
}

test('an area, an amount, years and a code are replied to as well as a choice', async () => {
  const { onSaveFile, fieldOf } = await show();
  await userEvent.type(fieldOf('contract-value'), '1,2 mkr');
  await userEvent.selectOptions(fieldOf('service-area'), 'hemtjanst');
  await userEvent.type(fieldOf('cpv'), '85312300-2');
  await userEvent.click(document.querySelector('[name="market"]') ?? document.body);
  await userEvent.click(screen.getByRole('button', { name: 'Spara som fil' }));
  expect(onSaveFile).toHaveBeenCalledWith({
    'service-area': 'hemtjanst',
    cpv: '85312300',
    market: 'commercial',
    'contract-value': 1_200_000,
  });
});

test('what cannot be read is said at its field, which gets the focus, and nothing is sent', async () => {
  const { onSaveFile, fieldOf } = await show();
  const amount = fieldOf('contract-value');
  await userEvent.type(amount, 'ungefär en miljon');
  await userEvent.click(screen.getByRole('button', { name: 'Spara som fil' }));
  expect(onSaveFile).not.toHaveBeenCalled();
  expect(amount).toHaveFocus();
  expect(amount).toHaveAttribute('aria-invalid', 'true');
  expect(amount).toHaveAccessibleDescription(/belopp/);
});

test('with nothing replied it says so', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Spara som fil' }));
  expect(screen.getByRole('status')).toHaveTextContent('Inga svar är ifyllda än.');
});
