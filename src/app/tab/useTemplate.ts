import { useCallback, useEffect, useState } from 'react';

/** A Word template, and whether it was named by the municipality or chosen here. */
export type Template = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly from: 'site' | 'file';
};

/** What has been chosen in this tab, also to do without: it lives as long as the page does, and is stored nowhere. */
let chosen: Template | 'none' | undefined;

/**
 * The Word template of this tab: the one chosen here, else the one that the municipality's settings name, which is
 * fetched from beside the build.
 */
export function useTemplate(named: string | undefined, baseUrl: URL) {
  const [template, setTemplate] = useState(chosen);
  const [unreachable, setUnreachable] = useState<string>();
  const keep = useCallback((next: Template | 'none'): void => {
    chosen = next;
    setTemplate(next);
  }, []);
  useEffect(() => {
    // A single file has nowhere to fetch it from.
    if (named === undefined || chosen !== undefined || !baseUrl.protocol.startsWith('http')) return;
    let isStale = false;
    void (async () => {
      const bytes = await fetchBytes(new URL(named, baseUrl));
      if (isStale) return;
      setUnreachable(bytes === undefined ? named : undefined);
      if (bytes !== undefined) keep({ name: named, bytes, from: 'site' });
    })();
    return () => {
      isStale = true;
    };
  }, [named, baseUrl, keep]);

  return {
    template: template === 'none' ? undefined : template,
    unreachable: template === undefined ? unreachable : undefined,
    onTemplate: keep,
  };
}

async function fetchBytes(url: URL): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url, { cache: 'no-cache' });
    // A page in its place is from a login, not from the municipality.
    const isPage = response.headers.get('content-type')?.includes('html') === true;
    return response.ok && !isPage ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
