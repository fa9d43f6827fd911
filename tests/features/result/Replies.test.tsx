import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { Replies } from '#features/result/risk/Replies.tsx';

import { renderWithTexts } from '../../support/renderWithTexts.tsx';
import { smallRulebook } from '../../support/smallRulebook.ts';

const rulebook = smallRulebook();
const questions = ['paid', 'value', 'field', 'code', 'years'];

async function show() {
  const onSaveFile = vi.fn();
  await renderWithTexts(
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
  await userEvent.type(fieldOf('value'), '0,6 tkr');
  await userEvent.selectOptions(fieldOf('field'), 'care');
  await userEvent.type(fieldOf('code'), '85312300-2');
  await userEvent.click(document.querySelector('[name="paid"]') ?? document.body);
  await userEvent.click(screen.getByRole('button', { name: 'Spara som fil' }));
  expect(onSaveFile).toHaveBeenCalledWith({
    field: 'care',
    code: '85312300',
    paid: 'yes',
    value: 600,
  });
});

test('what cannot be read is said at its field, which gets the focus, and nothing is sent', async () => {
  const { onSaveFile, fieldOf } = await show();
  const amount = fieldOf('value');
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
