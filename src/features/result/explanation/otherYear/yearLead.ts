import type { Assessment } from '#reasoning/index.ts';
import type { Texts } from '#texts/index.ts';

import type { YearChange } from './yearChange.ts';

/** What the law of another day changes, in a sentence. */
export function yearLead(change: YearChange, { asOf }: Assessment, { t, date }: Texts): string {
  const day = date(asOf);
  if (change.isNothing) return t(($) => $.result.year.same, { date: day });
  if (!change.isOutcome) return t(($) => $.result.year.sameRoute, { date: day });
  return t(($) => $.result.year.changed, { date: day });
}
