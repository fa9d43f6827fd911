import { startTransition, useCallback, useRef, useState } from 'react';

import type { Answer } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { currentQuestion, type Wizard, wizardAfter, type WizardState } from '#wizard/index.ts';

import { pageOf } from './pageOf.ts';
import type { WalkedPage } from './pageProps.ts';

/** How many milliseconds an answer stands before the page it leads to is made ready: letters come faster. */
const pause = 200;

type Ahead = {
  /** The page that the chosen answer leads to; undefined while none is chosen. */
  readonly ahead: WalkedPage | undefined;
  /** Tells of an answer that has been chosen, but not sent. */
  readonly expect: (question: string, answer: Answer) => void;
};

/** The page that comes next if the answer chosen is sent. */
export function useAhead(rulebook: Rulebook, wizard: Wizard, state: WizardState): Ahead {
  const [expected, setExpected] = useState<{ question: string; answer: Answer }>();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const expect = useCallback((question: string, answer: Answer): void => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(
      () => startTransition(() => setExpected({ question, answer })),
      pause,
    );
  }, []);
  const isAsked =
    expected !== undefined &&
    state.matches('interview') &&
    expected.question === currentQuestion(rulebook, state.context)?.id;
  if (!isAsked) return { ahead: undefined, expect };
  const after = wizardAfter(wizard, state, { type: 'answer.given', ...expected });
  return { ahead: pageOf(rulebook, after, state.context), expect };
}
