import * as z from 'zod';

/** An id of the rule book: lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'skriv id med små bokstäver a–z, siffror och bindestreck');

/** A day as the law writes it, `2026-01-01`. */
export const dateSchema = z.iso.date();
