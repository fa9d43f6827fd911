/** Has the worker, where there is one, keep what it otherwise keeps first when it has been used: what reads a PDF. */
export async function keepLater(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { active } = await navigator.serviceWorker.ready;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  active?.postMessage('keep later');
}
