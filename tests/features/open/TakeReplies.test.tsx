import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';

import { TakeReplies } from '#features/open/TakeReplies.tsx';
import { loadTexts } from '#texts/index.ts';

import { renderWithTexts } from '../../support/renderWithTexts.tsx';

beforeAll(async () => loadTexts('sv', 'case'));

const replies = [
  { question: 'paid', theirs: 'yes', ours: 'no', isClash: true },
  { question: 'value', theirs: 850, isClash: false },
] as const;

const labels = (): (string | null)[] =>
  screen
    .getAllByRole('radio', { checked: true })
    .map((radio) => document.querySelector(`label[for="${radio.id}"]`)?.textContent ?? null);

test('shows each change before it is taken; where both say something the own stands', async () => {
  const onTake = vi.fn();
  await renderWithTexts(<TakeReplies replies={replies} onTake={onTake} />);
  expect(labels()[0]).toMatch(/^Behåll ditt svar: /);
  expect(labels()[1]).toMatch(/^Ta det nya svaret: 850\skronor$/);
  expect(screen.getByText('Ni har svarat olika.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Lägg in svaren i mitt ärende' }));
  expect(onTake).toHaveBeenCalledWith({ value: 850 });
});

test('what is chosen of theirs is taken', async () => {
  const onTake = vi.fn();
  await renderWithTexts(<TakeReplies replies={replies} onTake={onTake} />);
  for (const theirs of screen.getAllByLabelText(/^Ta det nya svaret/))
    await userEvent.click(theirs);
  await userEvent.click(screen.getByRole('button', { name: 'Lägg in svaren i mitt ärende' }));
  expect(onTake).toHaveBeenCalledWith({ paid: 'yes', value: 850 });
});
