import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** Whether a part is shown as the build wrote it: in the build itself, and while it is hydrated. */
export function useIsPrerendered(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
