import { assess, type Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import type { CaseFile, CaseStamp, SavedOutcome } from './caseFile.ts';
import type { Notes } from './notes.ts';
import type { Case } from './readCase.ts';

/** What is saved of a case under way. */
type Kept = Case & {
  /** Whose side its questions are put from; the authority's is the usual one, and is not written. */
  readonly side?: 'authority' | 'organisation';
};

/**
 * A case as it is saved on a day: stamped with the rule book and what comes out under it, the answers in
 * the order of the questions.
 */
export function caseFileOf(rulebook: Rulebook, kept: Kept, notes: Notes, day: string): CaseFile {
  const places = new Map(rulebook.questions.map(({ id }, index) => [id, index]));
  const entries = Object.entries(kept.answers);
  const known = entries
    .filter(([id]) => places.has(id))
    .toSorted(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  return {
    asOf: kept.asOf,
    answers: Object.fromEntries(known),
    notes,
    ...stampOf(rulebook, kept),
    savedAt: day,
    ...(kept.side === 'organisation' && { side: kept.side }),
    lapsed: Object.fromEntries(entries.filter(([id]) => !places.has(id))),
  };
}

/** Which rule book a case is answered under, and what comes out. */
export function stampOf(rulebook: Rulebook, { answers, asOf }: Case): CaseStamp {
  const { id, version, hash } = rulebook;
  return { rulebook: { id, version, hash }, outcome: outcomeOf(assess(rulebook, answers, asOf)) };
}

/** What is saved of an assessment. */
export function outcomeOf({ status, recommended, routes }: Assessment): SavedOutcome {
  const verdicts = Object.values(routes).map(({ route, verdict }) => [route, verdict] as const);
  return { status, recommended, verdicts: Object.fromEntries(verdicts) };
}
