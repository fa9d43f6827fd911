import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** Whether the page lives in a browser: false while the build writes it, and while it is brought to life as written. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
