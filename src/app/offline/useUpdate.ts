import { useEffect, useState } from 'react';

import type { Update } from './watchForUpdate.ts';

/** The new version that waits to be put in use; undefined while there is none. */
export function useUpdate(root: URL): Update | undefined {
  const [update, setUpdate] = useState<Update>();
  useEffect(() => {
    if (!import.meta.env.PROD || root.hash !== '' || !root.protocol.startsWith('http')) return;
    // Absent where the site is not reached safely; the site works the same, only not without network.
    if (!('serviceWorker' in navigator)) return;
    import('./watchForUpdate.ts')
      .then(async ({ watchForUpdate }) => watchForUpdate(root, (found) => setUpdate(() => found)))
      .catch(() => undefined);
  }, [root]);
  return update;
}
