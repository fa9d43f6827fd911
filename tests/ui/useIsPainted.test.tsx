import { render, waitFor } from '@testing-library/react';
import { Suspense, use } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';

import { fetchOnce } from '#ui/fetchOnce.ts';
import { useIsPainted } from '#ui/useIsPainted.ts';

type FollowerProps = {
  readonly name: string;
  readonly start?: boolean;
  readonly onDraw: (isPainted: boolean) => void;
};

function Follower({ name, start, onDraw }: FollowerProps) {
  onDraw(useIsPainted(name, start));
  return null;
}

test('what follows comes after the first paint, and again for each new name', () => {
  const drawn: boolean[] = [];
  const onDraw = (isPainted: boolean) => drawn.push(isPainted);
  const { rerender } = render(<Follower name="one" onDraw={onDraw} />);
  rerender(<Follower name="another" onDraw={onDraw} />);
  expect(drawn).toEqual([false, true, false, true]);
});

test('what was there from the start is never away', () => {
  const drawn: boolean[] = [];
  render(<Follower name="one" start onDraw={(isPainted) => drawn.push(isPainted)} />);
  expect(drawn).not.toContain(false);
});

test('a page that waits for something else is not drawn over and over', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const onDraw = vi.fn();
  const Page = part('the page', 20, onDraw);
  const Help = part('its help', 100);
  const Follower = () =>
    useIsPainted('one') && (
      <Suspense>
        <Help />
      </Suspense>
    );
  const container = document.createElement('div');
  const root = createRoot(container);
  root.render(
    <Suspense>
      <Page />
      <Follower />
    </Suspense>,
  );
  await waitFor(() => expect(container).toHaveTextContent('its help'));
  expect(onDraw.mock.calls.length).toBeLessThan(10);
  root.unmount();
  vi.unstubAllGlobals();
});

/** What is shown when it has been fetched, some milliseconds after it is asked for. */
function part(text: string, milliseconds: number, onDraw?: () => void) {
  const fetch = fetchOnce(
    async () => new Promise<string>((come) => setTimeout(come, milliseconds, text)),
  );
  return () => {
    onDraw?.();
    return use(fetch());
  };
}
