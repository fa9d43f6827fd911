import type { FieldError } from '#ui/ErrorSummary.tsx';

/** What is wrong in a field, if anything is. */
export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
