import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { Slot } from '#app/Slot.tsx';
import { turnPage } from '#app/turnPage.ts';
import { PageHeading } from '#ui/PageHeading.tsx';
import { PageMain } from '#ui/PageMain.tsx';

const page = (name: string) => (
  <PageMain>
    <PageHeading>{name}</PageHeading>
  </PageMain>
);
const away = () => [...document.querySelectorAll('[data-away]')].map((slot) => slot.textContent);

/** Two pages at hand, and a line that comes with the second. */
const pages = (shown: 'Ett' | 'Två') => (
  <>
    <Slot isShown={shown === 'Två'}>Raden</Slot>
    {(['Ett', 'Två'] as const).map((name) => (
      <Slot key={name} isShown={name === shown}>
        {page(name)}
      </Slot>
    ))}
  </>
);

test('the page made ready is shown from its top, with all that comes with it, as React then draws it', () => {
  const scrolled = vi.spyOn(window, 'scrollTo').mockReturnValue();
  const { rerender } = render(pages('Ett'));
  expect(away()).toEqual(['Raden', 'Två']);

  expect(turnPage()).toBe(true);
  expect(away()).toEqual(['Ett']);
  expect(scrolled).toHaveBeenCalledWith({ top: 0, behavior: 'instant' });

  const heading = screen.getByText('Två');
  rerender(pages('Två'));
  expect(away()).toEqual(['Ett']);
  expect(document.getElementById('rubrik')).toBe(heading);
});

test('nothing is turned where no page is ready: none is made, or its words have not come', () => {
  const { rerender } = render(<Slot isShown>{page('Ett')}</Slot>);
  expect(turnPage()).toBe(false);

  rerender(
    <>
      <Slot isShown>{page('Ett')}</Slot>
      <Slot isShown={false}>Hämtar</Slot>
    </>,
  );
  expect(turnPage()).toBe(false);
  expect(away()).toEqual(['Hämtar']);
});
