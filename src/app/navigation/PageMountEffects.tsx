import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';

import { replayEarlySubmit } from '#app/startup/replayEarlySubmit.ts';

import { focusHeading, focusNamedPart } from './focusHeading.ts';

type PageMountEffectsProps = {
  /** The path of the page, in its language. */
  readonly path: string;
  readonly onMount: (path: string) => void;
  readonly children: ReactNode;
};

/** Tells when a page is really there: what it waited for has come, and its heading can be found. */
export function PageMountEffects({ path, onMount, children }: PageMountEffectsProps) {
  const mounted = useEffectEvent(onMount);
  useEffect(() => mounted(path), [path]);
  return children;
}

/**
 * What is done when a page is there: focus goes to its heading. The first page instead takes what was done
 * before its script had come.
 */
export function useFocusOnMount(): (path: string) => void {
  const latest = useRef<string>(undefined);
  return (path) => {
    if (latest.current === undefined) {
      focusNamedPart();
      replayEarlySubmit();
    } else if (latest.current !== path) focusHeading();
    latest.current = path;
  };
}
