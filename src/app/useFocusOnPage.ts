import { useEffect, useRef } from 'react';

/** Moves focus to the heading of each new page, so that a screen reader begins there. Not on the first. */
export function useFocusOnPage(page: string): void {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    window.scrollTo(0, 0);
    document.getElementById('rubrik')?.focus({ preventScroll: true });
  }, [page]);
}
