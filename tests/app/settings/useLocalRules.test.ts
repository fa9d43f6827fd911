import { afterEach, expect, test, vi } from 'vitest';

import { fetchLocalText } from '#app/settings/useLocalRules.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test('a site of one file holds the own rules itself, and fetches nothing', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = 'own-rules';
  block.textContent = '{"name":"Exempelby"}';
  document.body.append(block);
  expect(await fetchLocalText(new URL('file:///C:/vagval.html#/'))).toBe('{"name":"Exempelby"}');
  expect(fetched).not.toHaveBeenCalled();
});

test('other sites fetch them beside the pages; without them there is nothing', async () => {
  const fetched = vi
    .fn()
    .mockResolvedValueOnce(new Response('{}'))
    .mockRejectedValueOnce(new Error());
  vi.stubGlobal('fetch', fetched);
  const root = new URL('https://intranet.example/vagval/');
  expect(await fetchLocalText(root)).toBe('{}');
  expect(String(fetched.mock.calls[0]?.[0])).toBe(`${root.href}vagval.settings.json`);
  expect(await fetchLocalText(root)).toBeUndefined();
});
