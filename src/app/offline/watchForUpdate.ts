/** Puts a waiting version in use, and begins anew with it. */
export type Update = () => void;

/**
 * Has the browser keep the site for when there is no network, and tells of a new version that waits.
 * Nothing changes under an open page: a version is put in use when it is asked for, or when every tab is closed.
 */
export async function watchForUpdate(root: URL, onUpdate: (update: Update) => void): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(workerAt(root), { scope: root.href });
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

/** What a browser with Trusted Types lets a page make; to TypeScript it is a text. */
type ScriptPolicy = { readonly createScriptURL: (text: string) => string };
type TrustedTypes = { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };

/** The address of our own worker, as the only policy that the page's own rules allow says it. */
function workerAt(root: URL): string {
  const { trustedTypes }: Window & { readonly trustedTypes?: TrustedTypes } = window;
  const rules: ScriptPolicy = { createScriptURL: () => new URL('sw.js', root).href };
  return (trustedTypes?.createPolicy('vagval', rules) ?? rules).createScriptURL('');
}
