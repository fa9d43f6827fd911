import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { linkLimit, shareLimit } from '#casefile/index.ts';
import { Share } from '#features/save/Share.tsx';
import { save } from '#locales/sv/case/save.json';
import { loadTexts } from '#texts/index.ts';

import { renderWithTexts } from '../../support/renderWithTexts.tsx';

const { share: words } = save;

/** Shows what is shared where the link has so many characters. */
async function show(length: number) {
  const link = 'https://kommun.example/oppna/#a1.'.padEnd(length, 'x');
  const onSaveFile = vi.fn<() => void>();
  await loadTexts('sv', 'case');
  await renderWithTexts(
    <Share linkTo={async () => Promise.resolve(link)} limit={linkLimit} {...{ onSaveFile }} />,
  );
  return { link, onSaveFile };
}

const long = words.long.slice(words.long.indexOf('}}') + 2);

test('a link as long as e-mail takes is given as it is', async () => {
  const { link } = await show(shareLimit);
  await waitFor(() => expect(screen.getByLabelText(words.link)).toHaveValue(link));
  expect(document.body).not.toHaveTextContent(long.trim());
  expect(screen.queryByRole('button', { name: words.saveFile })).toBeNull();
});

test('a longer one says so, and offers the file beside it', async () => {
  const { link, onSaveFile } = await show(shareLimit + 1);
  expect(await screen.findByText(/^Länken är 2\s001 tecken/)).toHaveTextContent(long.trim());
  expect(screen.getByLabelText(words.link)).toHaveValue(link);
  await userEvent.click(screen.getByRole('button', { name: words.saveFile }));
  expect(onSaveFile).toHaveBeenCalledOnce();
});

test('in the place of one that could not be opened stands the file', async () => {
  await show(linkLimit + 1);
  expect(await screen.findByText(words.tooLong)).toBeVisible();
  expect(screen.queryByLabelText(words.link)).toBeNull();
  expect(screen.getByRole('button', { name: words.saveFile })).toBeVisible();
});
