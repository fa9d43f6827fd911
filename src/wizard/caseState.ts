import { initialTransition, type SnapshotFrom, transition } from 'xstate';

import type { CaseInput } from './caseContext.ts';
import type { CaseEvent } from './caseEvent.ts';
import type { createCaseMachine } from './createCaseMachine.ts';

export type CaseMachine = ReturnType<typeof createCaseMachine>;
/** How a case stands. */
export type CaseState = SnapshotFrom<CaseMachine>;

/** The case as it stands when the site opens: what it holds, and the page that was asked for. */
export function caseStateAt(
  machine: CaseMachine,
  input: CaseInput,
  event: CaseEvent | undefined,
): CaseState {
  const [start] = initialTransition(machine, input);
  return event === undefined ? start : transition(machine, start, event)[0];
}
