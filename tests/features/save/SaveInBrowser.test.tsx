import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';

import { SaveInBrowser, type Saving } from '#features/save/SaveInBrowser.tsx';
import { loadTexts } from '#texts/index.ts';

import { renderWithTexts } from '../../support/renderWithTexts.tsx';

beforeAll(async () => loadTexts('sv', 'case'));

async function save(first: Saving) {
  const user = userEvent.setup();
  const onSave = vi.fn((as: string): Saving => (as === 'itself' ? first : { kind: 'saved' }));
  const onTakeTheirs = vi.fn();
  const onSaveFile = vi.fn();
  await renderWithTexts(
    <SaveInBrowser state="changed" savedHref="./open" {...{ onSave, onTakeTheirs, onSaveFile }} />,
  );
  await user.click(screen.getByRole('button', { name: 'Spara ändringarna' }));
  const press = async (name: string) => user.click(screen.getByRole('button', { name }));
  return { onSave, onTakeTheirs, onSaveFile, press };
}

const conflict: Saving = { kind: 'conflict', theirs: { savedAt: '2026-11-20' } };

test('a case changed in another tab is asked about, and the question takes the focus', async () => {
  await save(conflict);
  const question = screen.getByRole('region', { name: 'Ärendet är ändrat på ett annat ställe' });
  expect(question).toHaveFocus();
  expect(question).toHaveTextContent(/20.november.2026/);
});

test.each([
  ['Behåll mitt', 'over'],
  ['Spara mitt som en kopia', 'copy'],
])('to "%s" saves it %s', async (name, as) => {
  const { onSave, press } = await save(conflict);
  await press(name);
  expect(onSave).toHaveBeenLastCalledWith(as);
  expect(screen.queryByRole('region')).toBeNull();
});

test('to take the other one saves nothing', async () => {
  const { onSave, onTakeTheirs, press } = await save(conflict);
  await press('Använd det andra');
  expect(onTakeTheirs).toHaveBeenCalledOnce();
  expect(onSave).toHaveBeenCalledOnce();
});

test('a case deleted in another tab can be saved again', async () => {
  const { onSave, press } = await save({ kind: 'conflict', theirs: undefined });
  await press('Spara det igen');
  expect(onSave).toHaveBeenLastCalledWith('copy');
});

test.each(['full', 'forbidden'] as const)(
  'a storage that is %s leads to the file',
  async (kind) => {
    const { onSaveFile, press } = await save({ kind });
    expect(screen.getByRole('alert')).toHaveTextContent('Spara');
    await press('Spara som fil i stället');
    expect(onSaveFile).toHaveBeenCalledOnce();
  },
);
