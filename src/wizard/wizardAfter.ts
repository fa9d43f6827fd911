import { transition } from 'xstate';

import type { Wizard, WizardState } from './wizardAt.ts';
import type { WizardEvent } from './wizardEvent.ts';

/** The answers each state has been followed by: the same answer leads to the very same state again. */
const followed = new WeakMap<WizardState, Map<string, WizardState>>();

/**
 * How the wizard stands after an event. Asked again for an answer, it returns the very state it returned
 * first: what has been made ready for the next page is then used as it is.
 */
export function wizardAfter(wizard: Wizard, state: WizardState, event: WizardEvent): WizardState {
  if (event.type !== 'answer.given') return transition(wizard, state, event)[0];
  const known = followed.get(state) ?? new Map<string, WizardState>();
  followed.set(state, known);
  const key = JSON.stringify([event.question, event.answer]);
  const after = known.get(key) ?? transition(wizard, state, event)[0];
  known.set(key, after);
  return after;
}
