import { useActorRef } from '@xstate/react';
import { useCallback, useState, useSyncExternalStore } from 'react';

import type { Case } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { createWizard, wizardAt } from '#wizard/index.ts';

import { arrivalAt } from './arrivalAt.ts';
import type { Place } from './place.ts';

/** The wizard of a page, begun at the place it was opened on, and how it stands. */
export function useWizard(rulebook: Rulebook, begun: Case, place: Place | undefined) {
  const [wizard] = useState(() => createWizard(rulebook));
  const [input] = useState({ case: begun });
  const [snapshot] = useState(() => wizardAt(wizard, input, arrivalAt(place, begun)));
  const actor = useActorRef(wizard, { input, snapshot });
  // React's own store: @xstate/react brings another along for older versions of React.
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = actor.subscribe(changed);
      return () => subscription.unsubscribe();
    },
    [actor],
  );
  const snapshotNow = () => actor.getSnapshot();
  const state = useSyncExternalStore(subscribe, snapshotNow, snapshotNow);
  return { actor, state };
}
