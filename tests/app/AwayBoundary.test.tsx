import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';

import { AwayBoundary } from '#app/AwayBoundary.tsx';

function Part({ isThere }: { readonly isThere: boolean }) {
  if (!isThere) throw new Error('It could not be fetched.');
  return <p>Marknaden</p>;
}

const page = (isShown: boolean, isThere: boolean) => (
  <AwayBoundary isShown={isShown}>
    <Part isThere={isThere} />
  </AwayBoundary>
);

beforeEach(() => {
  // React tells the console of each fault it hands to a boundary.
  vi.spyOn(console, 'error').mockReturnValue();
});

test('a page that cannot be made ready is left out, and nothing else is touched', () => {
  render(
    <>
      <h1>Delar</h1>
      {page(false, false)}
    </>,
  );
  expect(screen.getByRole('heading', { name: 'Delar' })).toBeInTheDocument();
  expect(screen.queryByText('Marknaden')).toBeNull();
});

test('it is tried anew when it is shown', () => {
  const { rerender } = render(page(false, false));
  rerender(page(true, true));
  expect(screen.getByText('Marknaden')).toBeInTheDocument();
});

test('a fault of a page that is shown is a fault of the site', () => {
  const { rerender } = render(page(false, false));
  expect(() => rerender(page(true, false))).toThrow('It could not be fetched.');
  expect(() => render(page(true, false))).toThrow('It could not be fetched.');
});

test('a page that was made ready is shown as it stands', () => {
  const { rerender } = render(page(false, true));
  const made = screen.getByText('Marknaden');
  rerender(page(true, true));
  expect(screen.getByText('Marknaden')).toBe(made);
});
