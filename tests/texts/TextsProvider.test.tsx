import { render, screen, waitFor } from '@testing-library/react';
import { startTransition, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';

import {
  createTexts,
  forgetFailedWords,
  loadTexts,
  TextsProvider,
  useTexts,
} from '#texts/index.ts';

import { smallRulebook } from '../support/smallRulebook.ts';

const asked = vi.fn();
afterEach(() => vi.unstubAllGlobals());

function Page() {
  asked();
  const words = useTexts('case').words('case');
  return <h1>{words(($) => $.open.title)}</h1>;
}

function Site() {
  const [isShown, setIsShown] = useState(false);
  const show = (): void => startTransition(() => setIsShown(true));
  return isShown ? (
    <Page />
  ) : (
    <button type="button" onClick={show}>
      show
    </button>
  );
}

test('a page that waits for words goes on waiting for them while failed ones are asked for anew', async () => {
  await loadTexts('en', 'first');
  const texts = createTexts('en', smallRulebook(), '2026-11-21');
  render(
    <TextsProvider texts={texts}>
      <Site />
    </TextsProvider>,
  );
  // React goes about it as in a browser.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  screen.getByRole('button').click();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled(), { interval: 0 });
  forgetFailedWords();
  await waitFor(() => expect(screen.getByRole('heading')).not.toBeEmptyDOMElement());
});
