import { sessionKey } from '#app/case/saveSession.ts';
import { tabStorage } from '#app/startup/tabStorage.ts';

import { FailurePage } from './FailurePage.tsx';

/** What stands where the whole site could not be shown: only a reload is left to try. */
export function AppFailure({ error }: { readonly error: unknown }) {
  return <FailurePage error={error} answers={isCaseKept() ? 'kept' : 'none'} />;
}

/** Whether the tab holds a case; where it may hold nothing there is none. */
function isCaseKept(): boolean {
  try {
    return tabStorage().getItem(sessionKey) !== null;
  } catch {
    return false;
  }
}
