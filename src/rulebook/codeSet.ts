import * as z from 'zod';

import { idSchema } from './id.ts';

/** A CPV code without its check digit. */
const codeSchema = z.string().regex(/^\d{8}$/, 'skriv CPV-koden med åtta siffror inom citattecken');

const rangeSchema = z
  .strictObject({ from: codeSchema, to: codeSchema })
  .refine(({ from, to }) => from <= to, {
    message: 'spannet slutar innan det börjar',
    path: ['to'],
  });

/** A list of CPV codes as the statute states it: ranges include both ends, single codes stand alone. */
export const codeSetSchema = z.strictObject({
  id: idSchema,
  source: idSchema,
  ranges: z.array(rangeSchema),
  singles: z.array(codeSchema),
  except: z.array(codeSchema).optional(),
});

export type CodeSet = z.infer<typeof codeSetSchema>;
export { codeSchema };
