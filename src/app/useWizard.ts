import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import type { Case } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import {
  createWizard,
  wizardAfter,
  wizardAt,
  type WizardEvent,
  type WizardState,
} from '#wizard/index.ts';

import { afterPaint } from './afterPaint.ts';
import { arrivalAt } from './address/initialEvent.ts';
import { pageOf } from './pageOf.ts';
import type { WalkedPage } from './pageProps.ts';
import type { Place } from './address/pages.ts';
import { turnPage } from './turnPage.ts';
import { useAhead } from './useAhead.ts';

type Walk = { readonly state: WizardState; readonly shown: WalkedPage };

/**
 * The wizard of a page, begun at the place it was opened on, how it stands, and the page made ready beside the
 * one shown.
 */
export function useWizard(rulebook: Rulebook, begun: Case, opened: Place | undefined) {
  const [wizard] = useState(() => createWizard(rulebook));
  const [{ state, shown }, setWalk] = useState((): Walk => {
    const first = wizardAt(wizard, { case: begun }, arrivalAt(opened, begun));
    return { state: first, shown: pageOf(rulebook, first) };
  });
  const { ahead, expect } = useAhead(rulebook, wizard, state);
  // Only what stands drawn can be turned to.
  const drawn = useRef({ state, ahead });
  useEffect(() => {
    drawn.current = { state, ahead };
  });
  const send = useCallback(
    (event: WizardEvent): void => {
      const step = (): void =>
        setWalk((now) => {
          const after = wizardAfter(wizard, now.state, event);
          const before = event.type === 'answer.given' ? now.state.context : undefined;
          return { state: after, shown: pageOf(rulebook, after, before) };
        });
      const isReady =
        event.type === 'answer.given' &&
        drawn.current.ahead?.context === wizardAfter(wizard, drawn.current.state, event).context;
      if (isReady && turnPage()) afterPaint(() => flushSync(step));
      else step();
    },
    [rulebook, wizard],
  );
  return { ...shown, ahead, send, expect };
}
