import { startTransition, useCallback, useEffect, useState } from 'react';

import type { Case } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import {
  createWizard,
  wizardAfter,
  wizardAt,
  type WizardEvent,
  type WizardState,
} from '#wizard/index.ts';

import { arrivalAt } from './arrivalAt.ts';
import { pageOf } from './pageOf.ts';
import type { WalkedPage } from './pageProps.ts';
import type { Place } from './place.ts';
import { useAhead } from './useAhead.ts';

type Walk = {
  readonly state: WizardState;
  readonly shown: WalkedPage;
  /** The page just left, until the one shown is painted: to take away what has focus costs time. */
  readonly left?: WalkedPage | undefined;
};

/** The wizard of a page, begun at the place it was opened on, how it stands, and the pages beside the one shown. */
export function useWizard(rulebook: Rulebook, begun: Case, opened: Place | undefined) {
  const [wizard] = useState(() => createWizard(rulebook));
  const [{ state, shown, left }, setWalk] = useState((): Walk => {
    const first = wizardAt(wizard, { case: begun }, arrivalAt(opened, begun));
    return { state: first, shown: pageOf(rulebook, first) };
  });
  const send = useCallback(
    (event: WizardEvent): void =>
      setWalk((now) => {
        const after = wizardAfter(wizard, now.state, event);
        return event.type === 'answer.given'
          ? { state: after, shown: pageOf(rulebook, after, now.state.context), left: now.shown }
          : { state: after, shown: pageOf(rulebook, after) };
      }),
    [rulebook, wizard],
  );
  useEffect(() => {
    if (left !== undefined) startTransition(() => setWalk(({ left: _, ...now }) => now));
  }, [left]);

  return { ...shown, left, send, ...useAhead(rulebook, wizard, state) };
}
