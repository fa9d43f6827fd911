import { initialTransition, type SnapshotFrom, transition } from 'xstate';

import type { createWizard } from './createWizard.ts';
import type { WizardEvent, WizardInput } from './wizardEvent.ts';

export type Wizard = ReturnType<typeof createWizard>;
/** Where a walk stands. */
export type WizardState = SnapshotFrom<Wizard>;

/** The wizard as it stands when a page opens: the case, and the page that was asked for. */
export function wizardAt(
  wizard: Wizard,
  input: WizardInput,
  event: WizardEvent | undefined,
): WizardState {
  const [start] = initialTransition(wizard, input);
  return event === undefined ? start : transition(wizard, start, event)[0];
}
