import { useCallback, useState } from 'react';

import { tabStorage } from '#app/startup/tabStorage.ts';

/**
 * What this tab keeps for a reload of a page beside the case, as state. `read` makes of what was kept what the page
 * can use; where the browser refuses to keep it, it lives on in the page.
 */
export function useTabValue<T>(
  key: string,
  read: (kept: unknown) => T,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(() => read(keptUnder(key)));
  const keep = useCallback(
    (next: T): void => {
      setValue(next);
      try {
        tabStorage().setItem(key, JSON.stringify(next));
      } catch {
        // The page goes on as it is.
      }
    },
    [key],
  );
  return [value, keep];
}

function keptUnder(key: string): unknown {
  try {
    return JSON.parse(tabStorage().getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
