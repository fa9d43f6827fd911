import { useCallback, useEffect, useState } from 'react';

import { today } from '#app/startup/today.ts';
import { isBlank, loadLocalRules, type LocalProblem, type LocalRules } from '#local/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** A municipality's own rules: none, read, or refused with what is wrong in them. */
export type LocalState =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly from: 'site' | 'file'; readonly rules: LocalRules }
  | {
      readonly kind: 'refused';
      readonly from: 'site' | 'file';
      readonly problems: readonly LocalProblem[];
    };

const none: LocalState = { kind: 'none' };

/**
 * The municipality's own rules, and how to put others in their place: a text opened by hand, or
 * undefined to do without. They are fetched once the first page stands, and no page waits for them.
 */
export function useLocalRules(
  rulebook: Rulebook,
  baseUrl: URL,
): readonly [LocalState, (text: string | undefined) => void] {
  const [state, setState] = useState(none);
  useEffect(() => {
    let isStale = false;
    void (async () => {
      const text = await fetchLocalText(baseUrl);
      if (text === undefined || isBlank(text)) return;
      const found = await read(rulebook, text, 'site');
      // What has been opened by hand meanwhile stays.
      if (!isStale) setState((now) => (now.kind === 'none' ? found : now));
    })();
    return () => {
      isStale = true;
    };
  }, [rulebook, baseUrl]);
  const put = useCallback(
    (text: string | undefined): void => {
      if (text === undefined) setState(none);
      else void read(rulebook, text, 'file').then(setState);
    },
    [rulebook],
  );
  return [state, put];
}

async function read(rulebook: Rulebook, text: string, from: 'site' | 'file'): Promise<LocalState> {
  try {
    const reading = await loadLocalRules(text, rulebook, today());
    return reading.ok
      ? { kind: 'read', from, rules: reading.rules }
      : { kind: 'refused', from, problems: reading.problems };
  } catch {
    // The reader could not be fetched: the law works without.
    return none;
  }
}

/** Where a municipality's own rules lie, beside the build. */
const fileName = 'vagval.settings.json';

/**
 * The text of the own rules beside the build; undefined where there are none. A site of one file fetches
 * nothing: it holds them itself.
 */
export async function fetchLocalText(baseUrl: URL): Promise<string | undefined> {
  const inPage = document.getElementById('own-rules');
  if (inPage !== null) return inPage.textContent;
  try {
    const response = await fetch(new URL(fileName, baseUrl), { cache: 'no-cache' });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
