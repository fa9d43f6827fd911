import * as z from 'zod';

import { type Criterion, criterionSchema } from './criterion.ts';
import { idSchema } from './id.ts';

/**
 * A legal test with a name of its own. Without `fails` it fails when `holds` fails;
 * with it, what neither holds nor fails is unknown even when every question is answered.
 */
export const legalTestSchema = z.strictObject({
  id: idSchema,
  holds: criterionSchema,
  fails: criterionSchema.optional(),
  sources: z.array(idSchema).min(1),
});

export type LegalTest = {
  readonly id: string;
  readonly holds: Criterion;
  readonly fails?: Criterion;
  readonly sources: readonly string[];
};
