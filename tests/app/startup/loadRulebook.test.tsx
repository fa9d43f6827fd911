import { waitFor } from '@testing-library/react';
import type { Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import failure from '#locales/sv/failure.json';
import walk from '#locales/sv/walk.json';

import { smallRulebook } from '../../support/smallRulebook.ts';

const rulebook = smallRulebook();
const json = JSON.stringify(rulebook);

// The site is never taken down by itself: its roots are kept, for the tests to do it.
const roots = vi.hoisted((): Root[] => []);
vi.mock(import('react-dom/client'), async (original) => {
  const client = await original();
  const createRoot: typeof client.createRoot = (...given) => {
    const root = client.createRoot(...given);
    roots.push(root);
    return root;
  };
  return { ...client, createRoot };
});

// Each test is a page of its own: what one has read, another has not.
beforeEach(() => vi.resetModules());
afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** The page says where the rule book lies, and this is what is answered there. */
function answered(answer: () => Promise<Response>) {
  const link = document.createElement('link');
  link.id = 'rulebook';
  link.href = './assets/rulebook-1.json';
  document.head.append(link);
  const fetch = vi.fn(async (address: unknown) =>
    String(address).endsWith('rulebook-1.json') ? answer() : new Response('{}'),
  );
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

describe('the rule book of the build', () => {
  test('is read once, from where the page says, and whole', async () => {
    const fetch = answered(async () => new Response(json));
    const { loadRulebook } = await import('#app/startup/loadRulebook.ts');
    const shipped = await loadRulebook();
    expect(await loadRulebook()).toBe(shipped);
    expect(fetch.mock.calls).toEqual([[new URL('./assets/rulebook-1.json', location.href).href]]);
    expect(shipped).toEqual(rulebook);
  });

  test('is read from the page itself where it stands there, and nothing is fetched', async () => {
    const block = document.createElement('script');
    block.type = 'application/json';
    block.id = 'rulebook';
    block.textContent = json;
    document.head.append(block);
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    const { loadRulebook } = await import('#app/startup/loadRulebook.ts');
    expect((await loadRulebook()).hash).toBe(rulebook.hash);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('the site', () => {
  // Left to stand, it would go on drawing in a page that is gone.
  afterEach(() => {
    expect(roots).toHaveLength(1);
    flushSync(() => roots.pop()?.unmount());
  });

  const open = async (): Promise<void> => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    const container = document.createElement('div');
    container.id = 'root';
    document.body.append(container);
    await import('#app/main.tsx');
  };
  const comes = async (title: string): Promise<void> => {
    const heading = () => document.querySelector('h1');
    await waitFor(() => expect(heading()).toHaveTextContent(title), { timeout: 20_000 });
  };

  test('opens with it', async () => {
    answered(async () => new Response(json));
    await open();
    await comes(walk.start.title);
  });

  test.each([
    ['there is no network', async () => Promise.reject(new TypeError('Failed to fetch'))],
    ['it is refused', async () => new Response(json, { status: 403 })],
    ['another page answers in its place', async () => new Response('<!doctype html><p>Log in</p>')],
    ['it is cut off', async () => new Response(json.slice(0, -100))],
    ['it is nothing', async () => new Response('null')],
    ['it is a list', async () => new Response('[]')],
    ['it is empty', async () => new Response('{}')],
    ['it has no questions', async () => new Response('{"questions":[]}')],
  ])('says that something is wrong, and what to do, when %s', async (_why, answer) => {
    // React tells of what its boundary has caught.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    answered(answer);
    await open();
    await comes(failure.title);
    expect(document.body).toHaveTextContent(failure.notFetched);
    expect(document.querySelector('button')).toHaveTextContent(failure.reload);
  });
});
