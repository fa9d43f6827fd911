import * as z from 'zod';

import { idSchema } from './id.ts';

/**
 * What counsel is given by when the facts are thin: in which order the questions that decide the kind of
 * result are asked, which test is enough to be cautious, and which routes are of one kind.
 */
export const counselSchema = z.strictObject({
  order: z.array(idSchema).min(1),
  cautious: z.strictObject({ test: idSchema }),
  packages: z.array(z.strictObject({ id: idSchema, routes: z.array(idSchema).min(1) })).min(1),
});

export type Counsel = {
  /** The questions with the role `ask` or `hinge`, in the order they are asked. */
  readonly order: readonly string[];
  /** Where this test holds, the rule book already says how to go on while the rest is unknown. */
  readonly cautious: { readonly test: string };
  /** Kinds of result: what the routes of a package share once it is known which package it is. */
  readonly packages: readonly { readonly id: string; readonly routes: readonly string[] }[];
};
