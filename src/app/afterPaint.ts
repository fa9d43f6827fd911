/** What is done next on a page, or to it. */
const deeds = [
  'pointerdown',
  'keydown',
  'click',
  'input',
  'submit',
  'wheel',
  'popstate',
  'visibilitychange',
];
/** How many milliseconds a browser may need to draw, beside the page, what has been painted. */
const drawing = 50;

/** Does work when the page stands painted, but before anything else that is done: nothing meets it half done. */
export function afterPaint(work: () => void): void {
  const waiting = new AbortController();
  const settle = (): void => {
    if (waiting.signal.aborted) return;
    waiting.abort();
    work();
  };
  const { signal } = waiting;
  for (const deed of deeds) window.addEventListener(deed, settle, { capture: true, signal });
  requestAnimationFrame(() => setTimeout(settle, drawing));
}
