import { useSyncExternalStore } from 'react';

/** Those who are to know when it was changed from here: the browser only tells of Back, Forward and links. */
const listeners = new Set<() => void>();

/** What stands after # in the address, and how to change it: each change is a step that Back undoes. */
export function useHash(): readonly [string, (hash: string) => void] {
  return [useSyncExternalStore(listen, readHash, () => ''), goTo];
}

function listen(changed: () => void): () => void {
  listeners.add(changed);
  window.addEventListener('popstate', changed);
  window.addEventListener('hashchange', changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener('popstate', changed);
    window.removeEventListener('hashchange', changed);
  };
}

/** In a site of one file the path of the page stands after # too, and begins with a slash. */
function readHash(): string {
  const { hash } = window.location;
  const last = hash.slice(hash.lastIndexOf('#') + 1);
  return last.startsWith('/') ? '' : last;
}

function goTo(next: string): void {
  const now = readHash();
  if (next === now) return;
  const { href } = window.location;
  const page = now === '' ? href.replace(/#$/, '') : href.slice(0, -now.length - 1);
  window.history.pushState(null, '', next === '' ? page : `${page}#${next}`);
  tellOfAddress();
}

/** Tells those who read what stands after # that the address was changed from here. */
export function tellOfAddress(): void {
  for (const changed of listeners) changed();
}
