import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { Prose } from '#texts/index.ts';

import { renderWithTexts } from '../support/renderWithTexts.tsx';

const text = 'Även en förening kan vara [leverantör](term:leverantor) här.';

test('a term stands in its sentence as a button', async () => {
  const { container } = await renderWithTexts(<Prose text={text} />);
  expect(screen.getByRole('button', { name: 'leverantör' })).toBeInTheDocument();
  expect(container).toHaveTextContent(/^Även en förening kan vara leverantör/);
});

test('the explanation is fetched when the term is pressed', async () => {
  await renderWithTexts(<Prose text={text} />);
  await userEvent.click(screen.getByRole('button', { name: 'leverantör' }));
  expect(await screen.findByText(/på en marknad/)).toBeInTheDocument();
});

test('a text without terms is left as it is', async () => {
  const { container } = await renderWithTexts(<Prose text="Bara text." />);
  expect(container).toHaveTextContent('Bara text.');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('an explanation stands in a region that tells of it when it opens, beside what its words describe', async () => {
  await renderWithTexts(
    <>
      <button type="button" aria-describedby="hint">
        Ja
      </button>
      <p>
        <Prose text={text} id="hint" />
      </p>
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'leverantör' }));
  const note = (await screen.findByText(/på en marknad/)).closest('[popover]');
  expect(note?.parentElement).toHaveAttribute('aria-live', 'polite');
  expect(document.getElementById('hint')).not.toContainElement(note as HTMLElement);
  expect(screen.getByRole('button', { name: 'Ja' })).toHaveAccessibleDescription(
    'Även en förening kan vara leverantör här.',
  );
});
