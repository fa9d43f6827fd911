import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** Whether a part is written by the build, or just now brought to life as it was written. */
export function useIsFromBuild(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
