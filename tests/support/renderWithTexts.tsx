import { act, render, type RenderResult } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';

import type { Rulebook } from '#rulebook/index.ts';
import { createTexts, type Language, loadTexts, TextsProvider } from '#texts/index.ts';

import { smallRulebook } from './smallRulebook.ts';

export const asOf = '2026-11-21';

const small = smallRulebook();

/**
 * Renders something that speaks, with the words of the language in place. The rule book that its words are
 * of is the small one, where what has no words is called by its id, unless another is named.
 */
export async function renderWithTexts(
  children: ReactNode,
  language: Language = 'sv',
  day = asOf,
  rulebook: Rulebook = small,
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
