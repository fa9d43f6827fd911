import { initialTransition, type Snapshot, transition } from 'xstate';

import type { createWizard } from './createWizard.ts';
import type { WizardEvent, WizardInput } from './wizardEvent.ts';

/** The wizard as it stands when a page opens: the case, and the page that was asked for. */
export function wizardAt(
  wizard: ReturnType<typeof createWizard>,
  input: WizardInput,
  event: WizardEvent | undefined,
): Snapshot<unknown> {
  const [start] = initialTransition(wizard, input);
  const [state] = event === undefined ? [start] : transition(wizard, start, event);
  return wizard.getPersistedSnapshot(state);
}
