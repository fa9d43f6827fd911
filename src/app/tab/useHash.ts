import { useCallback, useEffect, useState } from 'react';

/** What stands after # in the address, and how to change it: each change is a step that Back undoes. */
export function useHash(): readonly [string, (hash: string) => void] {
  const [hash, setHash] = useState(readHash);
  useEffect(() => {
    const follow = (): void => setHash(readHash());
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, []);
  const go = useCallback((next: string): void => {
    if (next === readHash()) return;
    const [page = ''] = window.location.href.split('#');
    window.history.pushState(null, '', next === '' ? page : `${page}#${next}`);
    setHash(next);
  }, []);
  return [hash, go];
}

function readHash(): string {
  return window.location.hash.slice(1);
}
