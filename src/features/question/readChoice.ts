import type { Calculation } from '#casefile/index.ts';
import type { Answer } from '#reasoning/index.ts';
import type { Question } from '#rulebook/index.ts';
import type { Texts } from '#texts/index.ts';
import type { FieldError } from '#ui/ErrorSummary.tsx';

import { fieldId } from './fieldId.ts';

/** What a sent form says: an answer, or what needs correcting. */
export type Reading =
  | { readonly ok: true; readonly answer: Answer; readonly calculation?: Calculation | undefined }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Reads what was chosen. Nothing is guessed: when nothing was, it is asked for again. */
export function readChoice(question: Question, form: FormData, { t }: Texts): Reading {
  const chosen = form.get('answer');
  if (typeof chosen === 'string' && chosen !== '') return { ok: true, answer: chosen };
  const field = fieldId(question.id, 'first');
  const message = t(($) => (question.kind === 'area' ? $.errors.area : $.errors.choose));
  return { ok: false, errors: [{ field, message }] };
}
