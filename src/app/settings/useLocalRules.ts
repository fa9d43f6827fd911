import { useCallback, useEffect, useState } from 'react';

import { today } from '#app/startup/today.ts';
import { isBlank, loadLocalRules, type LocalProblem, type LocalRules } from '#local/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** A municipality's own rules: on their way, none, out of reach, read, or refused with what is wrong in them. */
export type LocalState =
  | { readonly kind: 'loading' | 'none' | 'unreachable' }
  | { readonly kind: 'read'; readonly from: LocalOrigin; readonly rules: LocalRules }
  | {
      readonly kind: 'refused';
      readonly from: LocalOrigin;
      readonly problems: readonly LocalProblem[];
    };

/** Beside the build, the last ones that the browser kept of those, or a file opened by hand. */
export type LocalOrigin = 'site' | 'kept' | 'file';

export type UseLocalRules = {
  readonly local: LocalState;
  /** Puts a text opened by hand in their place; undefined to do without. */
  readonly onLocal: (text: string | undefined) => void;
  /** Asks for them again. */
  readonly onRetryLocal: () => void;
};

/**
 * The municipality's own rules, and how to put others in their place. They are fetched once the first page
 * stands; only papers wait for them, and what could not be fetched is told.
 */
export function useLocalRules(rulebook: Rulebook, baseUrl: URL): UseLocalRules {
  const [local, setLocal] = useState<LocalState>({ kind: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isStale = false;
    void (async () => {
      const found = await fromSite(rulebook, baseUrl);
      // What has been opened by hand meanwhile stays.
      if (!isStale) setLocal((now) => ('from' in now && now.from === 'file' ? now : found));
    })();
    return () => {
      isStale = true;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another try asks again
  }, [rulebook, baseUrl, tries]);
  const onLocal = useCallback(
    (text: string | undefined): void => {
      if (text === undefined) setLocal({ kind: 'none' });
      else void read(rulebook, text, 'file').then(setLocal);
    },
    [rulebook],
  );
  const onRetryLocal = useCallback(() => {
    setLocal({ kind: 'loading' });
    setTries((before) => before + 1);
  }, []);
  return { local, onLocal, onRetryLocal };
}

async function fromSite(rulebook: Rulebook, baseUrl: URL): Promise<LocalState> {
  const fetched = await fetchLocalText(baseUrl);
  if (fetched === 'unreachable') return { kind: 'unreachable' };
  if (fetched === undefined || isBlank(fetched.text)) return { kind: 'none' };
  return read(rulebook, fetched.text, fetched.from);
}

async function read(rulebook: Rulebook, text: string, from: LocalOrigin): Promise<LocalState> {
  try {
    const reading = await loadLocalRules(text, rulebook, today());
    return reading.ok
      ? { kind: 'read', from, rules: reading.rules }
      : { kind: 'refused', from, problems: reading.problems };
  } catch {
    // What reads them could not be fetched.
    return { kind: 'unreachable' };
  }
}

/** Where a municipality's own rules lie, beside the build. */
const fileName = 'vagval.settings.json';
/** After this long, in ms, the answer is taken not to come. */
const patience = 15_000;

/**
 * The text of the own rules beside the build; undefined where there are none, which is not the same as that
 * they could not be fetched. A site of one file fetches nothing: it holds them itself.
 */
export async function fetchLocalText(
  baseUrl: URL,
): Promise<{ readonly text: string; readonly from: 'site' | 'kept' } | 'unreachable' | undefined> {
  const inPage = document.getElementById('own-rules');
  if (inPage !== null) return { text: inPage.textContent, from: 'site' };
  // A single file without them has nowhere to fetch them from.
  if (!baseUrl.protocol.startsWith('http')) return undefined;
  try {
    const response = await fetch(new URL(fileName, baseUrl), {
      cache: 'no-cache',
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 404 || response.status === 410) return undefined;
    // A page in its place is from a login, not from the municipality.
    const isPage = response.headers.get('content-type')?.includes('html') === true;
    if (!response.ok || isPage) return 'unreachable';
    const from = response.headers.has('vagval-kept') ? 'kept' : 'site';
    return { text: await response.text(), from };
  } catch {
    return 'unreachable';
  }
}
