import { type RefObject, useLayoutEffect } from 'react';

/** From here on a screen is a projector's; a smaller one scrolls. */
const projector = '(width >= 62rem) and (height >= 36rem)';
/** How much larger or smaller than usual the text may be. */
const range = { least: 0.55, most: 2.1, step: 0.05 };
/** The height of the screen that it is meant for; a higher one has room for larger text. */
const usualHeight = 720;

/**
 * Lets the text of an element be as large as its screen has room for, and small enough to stand there whole.
 * What is inside sizes itself by the custom property `--fit`.
 */
export function useFitText(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const fit = (): void => {
      const isProjector = typeof matchMedia === 'function' && matchMedia(projector).matches;
      let scale = isProjector ? range.most * Math.max(1, window.innerHeight / usualHeight) : 1;
      const fits = (): boolean => {
        current.style.setProperty('--fit', String(scale));
        return document.documentElement.scrollHeight <= window.innerHeight;
      };
      const least = isProjector ? range.least : scale;
      while (!fits() && scale > least) scale -= range.step;
    };
    fit();
    const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(fit) : undefined;
    // What opens inside makes it higher; the window makes its frame wider.
    for (const child of current.children) observer?.observe(child);
    window.addEventListener('resize', fit);
    return () => {
      observer?.disconnect();
      window.removeEventListener('resize', fit);
    };
  });
}
