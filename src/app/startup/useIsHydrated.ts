import { useSyncExternalStore } from 'react';

let isWritten = false;
const listeners = new Set<() => void>();

/** Whether the page lives in a browser: false while the build writes it, and as long as it stands as written. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    listen,
    () => !isWritten,
    () => false,
  );
}

/**
 * Lets a page stand as the build wrote it, so that it takes answers before anything is shown anew. What is
 * returned brings the rest to life.
 */
export function deferHydrationUpdates(): () => void {
  isWritten = true;
  return () => {
    isWritten = false;
    for (const changed of listeners) changed();
  };
}

function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
