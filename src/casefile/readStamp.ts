import * as z from 'zod/mini';

import type { RulebookStamp, SavedOutcome } from './caseFile.ts';
import type { Tell } from './readText.ts';
import { shorten } from './caseProblem.ts';

const word = z.string().check(z.regex(/^[a-z0-9.-]{1,100}$/));
const stampSchema = z.object({ id: word, version: word, hash: word });
const verdictSchema = z.enum(['excluded', 'undecided', 'conditional', 'possible', 'recommended']);
const outcomeSchema = z.object({
  status: z.enum(['decided', 'provisional', 'undecided', 'stopped']),
  recommended: z.nullable(word),
  verdicts: z.record(word, verdictSchema),
});

/** Reads which rule book a case was saved under; null when it does not say. */
export function readStamp(data: unknown, tell: Tell): RulebookStamp | null {
  if (data === undefined || data === null) return null;
  const stamp = stampSchema.safeParse(data);
  if (stamp.success) return stamp.data;
  tell({ code: 'wrong-field', place: { field: 'rulebook' }, value: shorten(data) });
  return null;
}

/** Reads what came out when a case was saved; null when it does not say. */
export function readOutcome(data: unknown, tell: Tell): SavedOutcome | null {
  if (data === undefined || data === null) return null;
  const outcome = outcomeSchema.safeParse(data);
  if (outcome.success) return outcome.data;
  tell({ code: 'wrong-field', place: { field: 'outcome' }, value: shorten(data) });
  return null;
}
