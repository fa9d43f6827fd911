import * as z from 'zod';

import { dateSchema, idSchema } from './id.ts';

/** How much a source weighs, from statute down to what has only been read second-hand. */
export const gradeSchema = z.enum([
  'statute',
  'case-law',
  'guidance',
  'policy',
  'contested',
  'secondary',
]);

/** A: primary text read. B: an authority says so. C: secondary or analysis. D is never let in. */
const confidenceSchema = z.enum(['A', 'B', 'C']);

const provisionSchema = z.strictObject({
  id: idSchema,
  pinpoint: z.string().min(1),
  confidence: confidenceSchema,
  facts: z.array(z.string()).min(1),
  validFrom: dateSchema.optional(),
  validTo: dateSchema.optional(),
  grade: gradeSchema.optional(),
  address: z.url().optional(),
  official: z.url().optional(),
  read: dateSchema.optional(),
  title: z.string().optional(),
  short: z.string().optional(),
});

/** One work – a statute, a judgment, a page – and the places in it that rules lean on. */
export const workSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  short: z.string().min(1),
  number: z.string().optional(),
  grade: gradeSchema,
  address: z.url(),
  official: z.url().optional(),
  read: dateSchema,
  provisions: z.array(provisionSchema).min(1),
});

export type Grade = z.infer<typeof gradeSchema>;
export type Work = z.infer<typeof workSchema>;

/** A place in a work, with all that must be shown where it is cited. */
export type Source = {
  readonly id: string;
  readonly work: string;
  readonly title: string;
  readonly short: string;
  readonly number?: string;
  readonly pinpoint: string;
  readonly grade: Grade;
  readonly confidence: 'A' | 'B' | 'C';
  readonly address: string;
  readonly official?: string;
  readonly read: string;
  readonly validFrom?: string;
  readonly validTo?: string;
};
