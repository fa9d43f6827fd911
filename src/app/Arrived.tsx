import { type ReactNode, type RefObject, useEffect } from 'react';

type ArrivedProps = {
  readonly page: string;
  /** The page whose heading was last shown; undefined until the first page is there. */
  readonly shown: RefObject<string | undefined>;
  readonly children: ReactNode;
};

/**
 * Moves focus to the heading of each new page once it is there, so that a screen reader begins at it.
 * Not on the first page, where the browser itself begins at the top.
 */
export function Arrived({ page, shown, children }: ArrivedProps) {
  useEffect(() => {
    const before = shown.current;
    shown.current = page;
    if (before === undefined || before === page) return;
    window.scrollTo(0, 0);
    document.getElementById('rubrik')?.focus({ preventScroll: true });
  }, [page, shown]);
  return children;
}
