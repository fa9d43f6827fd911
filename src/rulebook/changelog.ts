import * as z from 'zod';

import { dateSchema, idSchema } from './id.ts';

const ids = z.array(idSchema).min(1).optional();

/** What of the rule book a change has made new or otherwise: there it is told. */
const changedSchema = z.strictObject({
  routes: ids,
  rules: ids,
  tests: ids,
  conditions: ids,
  warnings: ids,
  questions: ids,
  figures: ids,
  sources: ids,
});

/** What has changed in the rule book, the latest first. */
export const changelogSchema = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        id: idSchema,
        version: z.string().min(1),
        date: dateSchema,
        touches: changedSchema.optional(),
      }),
    )
    .min(1),
});

/** A change, and what it has touched. */
export type Change = z.infer<typeof changelogSchema>['changes'][number];
export type Changed = keyof z.infer<typeof changedSchema>;
