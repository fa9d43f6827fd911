import { storedName } from '#app/startup/tabStorage.ts';

import { idOf } from './keyOf.ts';

/** The part of a window that tells what other tabs store. */
type Page = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/**
 * Tells when another tab has saved or deleted a case of this installation: its id, or null when everything
 * was deleted. Returns how to stop.
 */
export function watchSavedCases(
  page: Page,
  baseUrl: URL,
  onChange: (id: string | null) => void,
): () => void {
  const tell = ({ key }: StorageEvent): void => {
    if (key === null) onChange(null);
    else {
      const id = idOf(storedName(baseUrl, key) ?? '');
      if (id !== undefined) onChange(id);
    }
  };
  page.addEventListener('storage', tell);
  return () => page.removeEventListener('storage', tell);
}
