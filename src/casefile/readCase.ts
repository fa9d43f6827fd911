import * as z from 'zod/mini';

import type { Answer, Answers } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import type { CaseProblem } from './caseProblem.ts';
import { cutText } from './cleanText.ts';
import { parseJson } from './parseJson.ts';
import { readAnswer } from './readAnswer.ts';

/** A case: the answers and the day whose law and figures apply. */
export type Case = { readonly asOf: string; readonly answers: Answers };

/** A case that has been read, with what could not be read of it; or why nothing could. */
export type CaseResult =
  | { readonly ok: true; readonly case: Case; readonly problems: readonly CaseProblem[] }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** Kept as it was read: a record schema would quietly drop a key such as `__proto__`. */
const answersSchema = z.custom<Readonly<Record<string, unknown>>>(
  (data) => typeof data === 'object' && data !== null && !Array.isArray(data),
);
const fileSchema = z.object({ asOf: z.string(), answers: answersSchema });

/** Reads a case file (JSON text). Answers that cannot be read are left out and named; nothing throws. */
export function readCase(rulebook: Rulebook, text: string): CaseResult {
  const json = parseJson(text);
  return json.ok ? readCaseIn(rulebook, json.data) : { ok: false, problems: [json.problem] };
}

/** Reads the case in data from outside. */
export function readCaseIn(rulebook: Rulebook, data: unknown): CaseResult {
  const file = fileSchema.safeParse(data);
  if (!file.success) {
    // What has neither part is no case at all, rather than one that lacks something.
    const [first, second] = file.error.issues;
    const place = second === undefined ? (first?.path.map(String).join('.') ?? '') : '';
    return { ok: false, problems: [{ code: 'wrong-shape', place: cutText(place, 40) }] };
  }
  const { asOf } = file.data;
  if (!isDay(asOf))
    return { ok: false, problems: [{ code: 'bad-date', value: cutText(asOf, 40) }] };

  const problems: CaseProblem[] = [];
  const answers = new Map<string, Answer>();
  for (const [id, value] of Object.entries(file.data.answers)) {
    const result = readAnswer(rulebook, id, value);
    if (result.ok) answers.set(id, result.answer);
    else problems.push(result.problem);
  }
  return { ok: true, case: { asOf, answers: Object.fromEntries(answers) }, problems };
}

/** A real day written as the law writes it, `2026-11-21`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
