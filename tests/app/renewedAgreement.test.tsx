import { act, render, screen, waitFor } from '@testing-library/react';
import knowledge from 'virtual:knowledge';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { App } from '#app/App.tsx';
import { afterQuestions } from '#app/routes/routes.ts';
import type { Answers } from '#reasoning/index.ts';
import { renewedAgreement } from '#locales/sv/result/result.json';
import { loadTexts } from '#texts/index.ts';

import { pageRulebook as rulebook } from '../support/pageRulebook.ts';

beforeAll(async () => {
  await loadTexts('sv', 'first', 'walk', 'result');
  await afterQuestions.result.load();
});
beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockReturnValue();
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
});

test.each([
  ['a renewal', knowledge.derived.renewal.set, 1],
  ['something new', {}, 0],
])('the result of %s leads to the page that reads its agreement, or not', async (_, set, links) => {
  sessionStorage.clear();
  const baseUrl = new URL('./', window.location.href);
  const asOf = '2026-11-21';
  const answers: Answers = { authority: 'municipality', ...set };
  const restored = { case: { asOf, answers } };
  const opened = { page: 'result' } as const;
  await act(async () =>
    Promise.resolve(
      render(<App {...{ rulebook, baseUrl, opened, restored }} language="sv" day={asOf} />),
    ),
  );
  await waitFor(() => expect(document.querySelector('.take')).not.toBeNull());
  await waitFor(() =>
    expect(screen.queryAllByRole('link', { name: renewedAgreement })).toHaveLength(links),
  );
  vi.unstubAllGlobals();
});
