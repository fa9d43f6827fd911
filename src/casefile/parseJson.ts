import type { CaseProblem } from './caseProblem.ts';

/** The largest case that is read, in characters: room for notes that are full to their limits. */
export const caseLimit = 4_000_000;

type Json =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly problem: CaseProblem };

/** Parses JSON from outside; what is too large or no JSON is a problem and never throws. */
export function parseJson(text: string): Json {
  if (text.length > caseLimit)
    return { ok: false, problem: { code: 'too-large', limit: caseLimit } };
  try {
    return { ok: true, data: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { ok: false, problem: { code: 'not-json' } };
  }
}
