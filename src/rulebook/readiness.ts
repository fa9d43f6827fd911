import * as z from 'zod';

import { idSchema } from './id.ts';

const checkSchema = z.strictObject({
  id: idSchema,
  /** The answer that is in order. */
  good: z.enum(['yes', 'no']),
  /** What it takes to pass; none when the check only informs. */
  gates: z.array(idSchema),
  /** There is a third answer, in order too: what is asked about does not occur. */
  notApplicable: z.literal(true).optional(),
  sources: z.array(idSchema).min(1),
  /** The source at whose page the one to ask is found, where that is someone outside the organisation. */
  ask: idSchema.optional(),
});

/** An answer of a case that follows from how the checks were answered: each as one of those named. */
const fillSchema = z.strictObject({
  question: idSchema,
  answer: idSchema,
  when: z.record(idSchema, z.array(z.enum(['yes', 'no', 'none'])).min(1)),
});

/** An answer that an organisation can truly make another, by changing its idea. */
const changeSchema = z.strictObject({
  question: idSchema,
  from: z.array(idSchema).min(1).optional(),
  to: z.array(idSchema).min(1),
});

/** What an organisation checks of itself, and what it can change in its idea. */
export const readinessSchema = z.strictObject({
  gates: z.array(idSchema).min(1),
  checks: z.array(checkSchema).min(1),
  fills: z.array(fillSchema),
  changes: z.array(changeSchema),
  towards: z.array(idSchema).min(1),
});

export type ReadinessCheck = {
  readonly id: string;
  readonly good: 'yes' | 'no';
  readonly gates: readonly string[];
  readonly notApplicable?: true | undefined;
  readonly sources: readonly string[];
  readonly ask?: string | undefined;
};

/** An answer of a case that follows from the checks. */
export type ReadinessFill = {
  readonly question: string;
  readonly answer: string;
  readonly when: Readonly<Record<string, readonly string[]>>;
};

export type IdeaChange = {
  readonly question: string;
  /** Only from one of these answers. */
  readonly from?: readonly string[];
  readonly to: readonly string[];
};

export type Readiness = {
  readonly gates: readonly string[];
  readonly checks: readonly ReadinessCheck[];
  readonly fills: readonly ReadinessFill[];
  readonly changes: readonly IdeaChange[];
  /** The outcomes that an organisation can work towards. */
  readonly towards: readonly string[];
};
