import { today } from '#app/startup/today.ts';
import { type CaseFile, compareWithNow, type Drift } from '#casefile/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

/** What a case comes to on its own day, and today when that is another. */
export function driftsOf(rulebook: Rulebook, file: CaseFile): Drift[] {
  const day = today();
  const its = compareWithNow(rulebook, file);
  return file.asOf === day ? [its] : [its, compareWithNow(rulebook, file, day)];
}
