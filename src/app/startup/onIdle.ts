/** Does work when the page has nothing else to do. Not every browser says when; there a pause must do. */
export function onIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work);
  else setTimeout(work, 50);
}
