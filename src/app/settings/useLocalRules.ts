import { useCallback, useEffect, useState } from 'react';

import { isBlank, loadLocalRules } from '#local/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { today } from '../startup/today.ts';
import { fetchLocalText } from './fetchLocalText.ts';
import type { LocalState } from './localState.ts';

const none: LocalState = { kind: 'none' };

/**
 * The municipality's own rules, and how to put others in their place: a text opened by hand, or
 * undefined to do without. They are fetched once the first page stands, and no page waits for them.
 */
export function useLocalRules(
  rulebook: Rulebook,
  root: URL,
): readonly [LocalState, (text: string | undefined) => void] {
  const [state, setState] = useState(none);
  useEffect(() => {
    let isStale = false;
    void (async () => {
      const text = await fetchLocalText(root);
      if (text === undefined || isBlank(text)) return;
      const found = await read(rulebook, text, 'site');
      // What has been opened by hand meanwhile stays.
      if (!isStale) setState((now) => (now.kind === 'none' ? found : now));
    })();
    return () => {
      isStale = true;
    };
  }, [rulebook, root]);
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
