import { render, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { IsShown } from '#ui/IsShown.ts';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PageMain } from '#ui/PageMain.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { WhenShown } from '#ui/WhenShown.tsx';

const page = (isShown: boolean, onShown?: () => void) => (
  <IsShown value={isShown}>
    <PageMain>
      <PageTitle>Delar – Vägval</PageTitle>
      <PageHeading>Delar</PageHeading>
      {onShown !== undefined && <WhenShown call={onShown} />}
    </PageMain>
  </IsShown>
);

test('a page goes by its names only while it is shown, and stays the page it is', async () => {
  document.title = 'Vägval';
  const { rerender } = render(page(false));
  const heading = screen.getByRole('heading', { name: 'Delar' });
  expect(heading).not.toHaveAttribute('id');
  expect(screen.getByRole('main')).not.toHaveAttribute('id');
  expect(document.title).toBe('Vägval');

  rerender(page(true));
  expect(document.getElementById('rubrik')).toBe(heading);
  expect(document.getElementById('innehall')).toBe(screen.getByRole('main'));
  await waitFor(() => expect(document.title).toBe('Delar – Vägval'));

  rerender(page(false));
  expect(document.getElementById('rubrik')).toBeNull();
  await waitFor(() => expect(document.title).not.toBe('Delar – Vägval'));
});

test('what is to be done when a page is shown is done then, each time', () => {
  const onShown = vi.fn();
  const { rerender } = render(page(false, onShown));
  expect(onShown).not.toHaveBeenCalled();
  rerender(page(true, onShown));
  rerender(page(true, onShown));
  expect(onShown).toHaveBeenCalledTimes(1);
  rerender(page(false, onShown));
  rerender(page(true, onShown));
  expect(onShown).toHaveBeenCalledTimes(2);
});
