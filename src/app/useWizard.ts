import { startTransition, useCallback, useEffect, useRef, useState } from 'react';

import type { Case } from '#casefile/index.ts';
import type { Answer } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import {
  createWizard,
  wizardAfter,
  wizardAt,
  type WizardContext,
  type WizardEvent,
  type WizardState,
} from '#wizard/index.ts';

import { arrivalAt } from './arrivalAt.ts';
import type { WalkedPage } from './pageProps.ts';
import type { Place } from './place.ts';
import { placeOf } from './placeOf.ts';
import { questionAt } from './questionAt.ts';

/** How long an answer stands before the page it leads to is made ready: letters come faster. */
const pause = 200;

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

  const [expected, setExpected] = useState<{ question: string; answer: Answer }>();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const expect = useCallback((question: string, answer: Answer): void => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(
      () => startTransition(() => setExpected({ question, answer })),
      pause,
    );
  }, []);
  let ahead: WalkedPage | undefined;
  if (expected?.question === questionAt(rulebook, shown.place)?.id && expected !== undefined)
    ahead = pageOf(
      rulebook,
      wizardAfter(wizard, state, { type: 'answer.given', ...expected }),
      state.context,
    );
  return { ...shown, left, ahead, send, expect };
}

function pageOf(rulebook: Rulebook, state: WizardState, before?: WizardContext): WalkedPage {
  return { context: state.context, before, place: placeOf(rulebook, state) };
}
