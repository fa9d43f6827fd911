/** Puts a waiting version in use, and begins anew with it. */
export type Update = () => void;

/**
 * Has the browser keep the site for when there is no network, and tells of a new version that waits.
 * Nothing changes under an open page: a version is put in use when it is asked for, or when every tab is closed.
 */
export async function watchForUpdate(root: URL, onUpdate: (update: Update) => void): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(new URL('sw.js', root), { scope: root.href });
  const tell = (waiting: ServiceWorker): void =>
    onUpdate(() => {
      serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
        once: true,
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      waiting.postMessage('use');
    });
  if (registration.waiting !== null && serviceWorker.controller !== null)
    tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && serviceWorker.controller !== null) tell(installing);
    });
  });
}
