import { act, render, type RenderResult } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';

import { createTexts, type Language, loadTexts, TextsProvider } from '#texts/index.ts';

import { pageRulebook as rulebook } from './pageRulebook.ts';

export const asOf = '2026-11-21';

/** Renders something that speaks, with the words of the language and the real rule book in place. */
export async function renderWithTexts(
  children: ReactNode,
  language: Language = 'sv',
  day = asOf,
): Promise<RenderResult> {
  await loadTexts(language, 'first', 'walk', 'result');
  const texts = createTexts(language, rulebook, day);
  // A page that waits for words is there when the act is over.
  return act(async () =>
    Promise.resolve(
      render(
        <TextsProvider texts={texts}>
          <Suspense>{children}</Suspense>
        </TextsProvider>,
      ),
    ),
  );
}
