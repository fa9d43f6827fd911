import * as z from 'zod';

import { idSchema } from './id.ts';

/**
 * What counsel is given by when the facts are thin: in which order the questions that decide the kind of
 * result are asked, and which test is enough to be cautious.
 */
export const counselSchema = z.strictObject({
  order: z.array(idSchema).min(1),
  cautious: z.strictObject({ test: idSchema }),
});

export type Counsel = {
  /** The questions with the role `ask` or `hinge`, in the order they are asked. */
  readonly order: readonly string[];
  /** Where this test holds, the rule book already says how to go on while the rest is unknown. */
  readonly cautious: { readonly test: string };
};
