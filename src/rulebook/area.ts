import * as z from 'zod';

import { codeSchema } from './codeSet.ts';
import { idSchema } from './id.ts';

/**
 * A service area: the codes it usually has and what follows from the area alone.
 * `settled: false` means the usual codes say nothing sure about which lists the service is on;
 * `lists` says outright that the service is on a list or not, whatever the codes say.
 * `sources` say what the tags rest on, where something is assumed from them.
 */
export const areaSchema = z.strictObject({
  id: idSchema,
  group: idSchema,
  codes: z.array(codeSchema),
  settled: z.boolean(),
  tags: z.array(idSchema),
  lists: z.record(idSchema, z.enum(['in', 'out'])).optional(),
  address: z.url().optional(),
  sources: z.array(idSchema).min(1).optional(),
});

export const areasSchema = z.strictObject({
  groups: z.array(idSchema).min(1),
  areas: z.array(areaSchema).min(1),
});

export type Area = z.infer<typeof areaSchema>;
