import * as z from 'zod';

import { idSchema } from './id.ts';

const checkSchema = z.strictObject({
  id: idSchema,
  /** The answer that is in order. */
  good: z.enum(['yes', 'no']),
  /** What it takes to pass; none when the check only informs. */
  gates: z.array(idSchema),
  sources: z.array(idSchema).min(1),
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
  changes: z.array(changeSchema),
  towards: z.array(idSchema).min(1),
});

export type ReadinessCheck = {
  readonly id: string;
  readonly good: 'yes' | 'no';
  readonly gates: readonly string[];
  readonly sources: readonly string[];
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
  readonly changes: readonly IdeaChange[];
  /** The outcomes that an organisation can work towards. */
  readonly towards: readonly string[];
};
