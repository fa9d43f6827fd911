import { parseAmount, parseYears, type Texts } from '#texts/index.ts';
import type { FieldError } from '#ui/ErrorSummary.tsx';

import { type Mode, modes, type Terms } from './calculate.ts';
import { fieldId } from './fieldId.ts';

/** The terms that a form states, and what in them needs correcting. */
export type Calculation = { readonly terms: Terms; readonly errors: readonly FieldError[] };

/** Reads the terms of the chosen way to reckon, or undefined when none is chosen. */
export function readCalculation(
  question: string,
  chosen: string,
  textIn: (field: string) => string,
  { t, language }: Texts,
): Calculation | undefined {
  const mode = modes.find((candidate) => candidate === chosen);
  if (mode === undefined) return undefined;
  const written = (field: string): string => textIn(`${mode}-${field}`).trim();
  const amount = parseAmount(written('amount'), language) ?? undefined;
  const years = parseYears(written('years'), language) ?? undefined;
  const extension = parseYears(written('extension') || '0', language) ?? undefined;
  const error = (field: string, message: string): FieldError => ({
    field: fieldId(question, `${mode}-${field}`),
    message,
  });
  const needsYears = mode === 'yearly';
  return {
    terms: needsYears ? { mode, amount, years, extension } : { mode, amount },
    errors: [
      ...(amount === undefined
        ? [
            error(
              'amount',
              t(($) => $.errors.amount.SEK),
            ),
          ]
        : []),
      ...(needsYears && years === undefined
        ? [
            error(
              'years',
              t(($) => $.errors.years),
            ),
          ]
        : []),
      ...(needsYears && extension === undefined
        ? [
            error(
              'extension',
              t(($) => $.errors.extension),
            ),
          ]
        : []),
    ],
  };
}

/** The fields of a way to reckon, in the order they are written. */
export function fieldsOf(mode: Mode): readonly ('amount' | 'years' | 'extension')[] {
  return mode === 'yearly' ? ['amount', 'years', 'extension'] : ['amount'];
}
