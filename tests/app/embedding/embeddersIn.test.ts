import rulebook from 'virtual:rulebook';
import { expect, test, vi } from 'vitest';

import { embeddersIn, tell } from '#app/embedding/embeddersIn.ts';
import { framedCase } from '#app/embedding/frameRequest.ts';
import type { LocalState } from '#app/settings/useLocalRules.ts';

const one = { origin: 'https://intranet.example', tells: 'route' } as const;
const other = { origin: 'https://www.example' };
const read = (from: 'site' | 'kept' | 'file'): LocalState => ({
  kind: 'read',
  from,
  rules: { format: 'vagval-settings', version: 1, name: 'X', embeddedBy: [one, other] },
});

test('only the settings of the site say who may show it, and the browser who does', () => {
  expect(embeddersIn(read('site'), undefined)).toEqual([one, other]);
  expect(embeddersIn(read('kept'), 'https://www.example')).toEqual([other]);
  expect(embeddersIn(read('site'), 'https://elsewhere.example')).toEqual([]);
  expect(embeddersIn(read('file'), undefined)).toEqual([]);
  expect(embeddersIn({ kind: 'none' }, undefined)).toEqual([]);
});

test('what is told names whom it is for', () => {
  const post = vi.spyOn(window.parent, 'postMessage').mockImplementation(() => undefined);
  tell(one, { type: 'vagval:height', height: 7 });
  expect(post).toHaveBeenCalledWith({ type: 'vagval:height', height: 7 }, one.origin);
});

test('a page around begins a case of an area or from a side that there is, and nothing else', () => {
  const begun = (request: string) =>
    framedCase(rulebook, new URLSearchParams(request), '2026-11-21');
  expect(begun('')).toBeUndefined();
  expect(begun('area=nowhere&side=left')).toBeUndefined();
  expect(begun('area=kultur&side=organisation')).toEqual({
    begun: {
      case: { asOf: '2026-11-21', answers: { 'service-area': 'kultur' } },
      side: 'organisation',
    },
    opened: { page: 'question', question: 'authority' },
  });
});
