import * as z from 'zod';

import { type Criterion, criterionSchema } from './criterion.ts';
import { idSchema } from './id.ts';

const forkSchema = z.strictObject({ question: idSchema, when: criterionSchema.optional() });

const enoughSchema = z.strictObject({
  id: idSchema,
  route: idSchema,
  from: criterionSchema.optional(),
  asks: z.array(idSchema).min(1).optional(),
  when: criterionSchema,
  sources: z.array(idSchema).min(1),
});

/**
 * What counsel is given by when the facts are thin: in which order the questions that decide the kind of
 * result are asked, which test is enough to be cautious, which forks are asked before there is an answer,
 * and what is so small or plain that nothing more is asked.
 */
export const counselSchema = z.strictObject({
  order: z.array(idSchema).min(1),
  cautious: z.strictObject({ test: idSchema }),
  forks: z.array(forkSchema).default([]),
  enough: z.array(enoughSchema).default([]),
  near: z.number().positive().max(1),
});

/** A fork that the short walk asks, always or `when` a criterion holds. */
export type AskedFork = { readonly question: string; readonly when?: Criterion };

/** A plain case: while its route is the recommended one and `when` holds, nothing more is asked. */
export type Enough = {
  readonly id: string;
  readonly route: string;
  /** Once this holds, and as long as `when` may, its own questions come first, in the order of `asks`. */
  readonly from?: Criterion;
  readonly asks?: readonly string[];
  readonly when: Criterion;
  readonly sources: readonly string[];
};

export type Counsel = {
  /** The questions with the role `ask` or `hinge`, in the order they are asked. */
  readonly order: readonly string[];
  /** Where this test holds, the rule book already says how to go on while the rest is unknown. */
  readonly cautious: { readonly test: string };
  /** The forks that the short walk asks, in their order; the others stay lines of the plan. */
  readonly forks: readonly AskedFork[];
  readonly enough: readonly Enough[];
  /** A value this close to a limit, as a part of itself, may well lie on the other side of it. */
  readonly near: number;
};
