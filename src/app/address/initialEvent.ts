import type { Case } from '#casefile/index.ts';
import type { WizardEvent } from '#wizard/index.ts';

import { isBeside, type Place } from './pages.ts';
import { visit } from './visit.ts';

/** What the first address means to the wizard. Beside the walk, a case that was begun goes on. */
export function arrivalAt(place: Place | undefined, { answers }: Case): WizardEvent | undefined {
  if (place !== undefined && !isBeside(place)) return visit(place);
  const goesOn = place !== undefined && Object.keys(answers).length > 0;
  return goesOn ? { type: 'case.started' } : undefined;
}
