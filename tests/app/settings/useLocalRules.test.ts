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
  expect(await fetchLocalText(new URL('file:///C:/vagval.html#/'))).toEqual({
    text: '{"name":"Exempelby"}',
    from: 'site',
  });
  expect(fetched).not.toHaveBeenCalled();
});

const root = new URL('https://intranet.example/vagval/');
const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };

test('other sites fetch them beside the pages', async () => {
  const fetched = vi.fn().mockResolvedValueOnce(new Response('{}'));
  vi.stubGlobal('fetch', fetched);
  expect(await fetchLocalText(root)).toEqual({ text: '{}', from: 'site' });
  expect(String(fetched.mock.calls[0]?.[0])).toBe(`${root.href}vagval.settings.json`);
});

test('those that the browser kept are known as such', async () => {
  vi.stubGlobal('fetch', async () => new Response('{}', { headers: { 'vagval-kept': 'yes' } }));
  expect(await fetchLocalText(root)).toEqual({ text: '{}', from: 'kept' });
});

test('a file that is not there is none', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  expect(await fetchLocalText(root)).toBeUndefined();
});

test.each([
  ['the server fails', async () => new Response('', { status: 500 })],
  ['the connection is lost', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a login stands in between', async () => new Response('<p>Log in</p>', html)],
])('that %s is not the same as that there are none', async (_why, answer) => {
  vi.stubGlobal('fetch', answer);
  expect(await fetchLocalText(root)).toBe('unreachable');
});
