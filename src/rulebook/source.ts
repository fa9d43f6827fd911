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
  /** A page of its own, where the provision does not stand on the page of the work. */
  address: z.url().optional(),
  /** Where on the page it stands: chapter 19, section 25 a of an act is `K19P25a`. */
  anchor: z
    .string()
    .regex(/^[A-Za-z0-9_]+$/, 'skriv paragrafens plats på sidan, till exempel K19P25a')
    .optional(),
  copy: z.url().optional(),
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
  /** The official page, which is shown. */
  address: z.url(),
  /** The copy that was read, where that was another. It is kept to tell where a fact comes from, and never shown. */
  copy: z.url().optional(),
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
  /** The official page, at the place itself where the page has it. */
  readonly address: string;
  readonly read: string;
  readonly validFrom?: string;
  readonly validTo?: string;
};
