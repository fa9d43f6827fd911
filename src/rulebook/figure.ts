import * as z from 'zod';

import { dateSchema, idSchema } from './id.ts';

const periodSchema = z
  .strictObject({
    from: dateSchema,
    to: dateSchema.optional(),
    amount: z.number().positive(),
    euro: z.number().positive().optional(),
    calculated: z.literal(true).optional(),
    band: z.strictObject({ from: z.number().positive(), to: z.number().positive() }).optional(),
    confirmedBy: idSchema.optional(),
    source: idSchema,
    /** How a calculated amount was checked. */
    method: idSchema.optional(),
  })
  .refine((period) => (period.calculated === true) === (period.band !== undefined), {
    message: 'ett beräknat belopp ska ha ett band, och bara ett beräknat belopp',
    path: ['band'],
  })
  .refine((period) => period.to === undefined || period.from <= period.to, {
    message: 'perioden slutar innan den börjar',
    path: ['to'],
  })
  .refine(({ band, amount }) => band === undefined || (band.from <= amount && amount < band.to), {
    message: 'beloppet ska ligga inom sitt band',
    path: ['band'],
  });

/** A dated amount of the law: one value a period, each with its source. */
export const figureSchema = z.strictObject({
  id: idSchema,
  unit: z.enum(['SEK', 'EUR', 'years']),
  /** The limit of a municipality's own rules that may not be looser than this. */
  ownRules: z.enum(['limit', 'documentFrom']).optional(),
  periods: z.array(periodSchema).min(1),
});

export const figuresSchema = z.strictObject({ figures: z.array(figureSchema).min(1) });

export type Figure = z.infer<typeof figureSchema>;
export type FigurePeriod = z.infer<typeof periodSchema>;
