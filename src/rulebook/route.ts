import * as z from 'zod';

import { type Criterion, criterionSchema } from './criterion.ts';
import { idSchema } from './id.ts';

const sourcesSchema = z.array(idSchema).min(1);

/**
 * A rule with a reason: when it holds, it excludes or carries a route.
 * An exclusion with `whenUnknown` lets the route stand while unknown, under that condition.
 */
const ruleSchema = z.strictObject({
  id: idSchema,
  when: criterionSchema,
  whenUnknown: idSchema.optional(),
  sources: sourcesSchema,
});

const gateSchema = ruleSchema.extend({ excludes: z.array(idSchema).min(1) });
export const gatesSchema = z.strictObject({ gates: z.array(gateSchema).min(1) });

/** A next step; `figures` are the amounts its words show. */
const stepSchema = z.strictObject({
  id: idSchema,
  sources: sourcesSchema,
  figures: z.array(idSchema).optional(),
});

/** A way out when every route is closed: where one of some rules closes, or none of others; for one of the parties. */
const wayOutSchema = stepSchema.extend({
  closedBy: z.array(idSchema).min(1).optional(),
  unless: z.array(idSchema).min(1).optional(),
  side: z.literal('organisation').optional(),
});

/** Which side of the first fork a route is on: it supports, it buys, users choose, or no act on procurement. */
const packageSchema = z.enum(['support', 'purchase', 'choice-system', 'outside']);

/** A way to go: what excludes it, what carries it, what must be in place and what to do next. */
export const routeSchema = z.strictObject({
  id: idSchema,
  package: packageSchema.optional(),
  /** The part of a municipality's own rules that is about this route. */
  ownRules: z.enum(['directAward', 'grants']).optional(),
  sources: sourcesSchema,
  excludedBy: z.array(ruleSchema),
  carriedBy: z.array(ruleSchema.omit({ whenUnknown: true })).min(1),
  conditions: z.array(idSchema),
  steps: z.array(stepSchema).min(1),
});

/**
 * A condition (villkor): what must be in place. Without `when` it always belongs to its routes.
 * It stands while its `when` is unknown, unless `whenUnknown: omit`. A `gate` makes the route conditional.
 */
const conditionSchema = z.strictObject({
  id: idSchema,
  phase: z.enum(['before', 'agreement', 'after']),
  when: criterionSchema.optional(),
  whenUnknown: z.literal('omit').optional(),
  gate: z.literal(true).optional(),
  /** The case has other parts than the one that is answered. */
  part: z.literal(true).optional(),
  sources: sourcesSchema,
});

export const conditionsSchema = z.strictObject({ conditions: z.array(conditionSchema).min(1) });

const warningSchema = z.strictObject({
  id: idSchema,
  /** Something to mind, which is no sign of a purchase by itself. */
  reminder: z.literal(true).optional(),
  when: criterionSchema,
  sources: sourcesSchema,
});

/** Signs against some routes. A question is asked for a sign's sake only while such a route is open. */
export const warningsSchema = z.strictObject({
  against: z.array(idSchema).min(1),
  /** The test that means a strong sign of a purchase: beside it no such route is ever decided. */
  strong: idSchema.optional(),
  /** Where it is said that the substance of an agreement decides, and not its name. */
  substance: z.strictObject({ source: idSchema }).optional(),
  warnings: z.array(warningSchema).min(1),
});

const candidateSchema = z.strictObject({
  id: idSchema,
  route: idSchema,
  when: criterionSchema,
  sources: sourcesSchema,
});

/** Which route is recommended: the first candidate that holds and whose route is not excluded. */
export const recommendationSchema = z.strictObject({
  candidates: z.array(candidateSchema).min(1),
  none: z.strictObject({ steps: z.array(wayOutSchema).min(1) }),
});

export type Rule = {
  readonly id: string;
  readonly when: Criterion;
  readonly whenUnknown?: string;
  readonly sources: readonly string[];
};
export type Step = {
  readonly id: string;
  readonly sources: readonly string[];
  readonly figures?: readonly string[];
};
export type WayOut = Step & {
  readonly closedBy?: readonly string[];
  readonly unless?: readonly string[];
  readonly side?: 'organisation';
};
export type Route = {
  readonly id: string;
  /** Only a rule book from before 2026.12 lacks it. */
  readonly package?: z.infer<typeof packageSchema>;
  readonly ownRules?: 'directAward' | 'grants';
  readonly sources: readonly string[];
  readonly excludedBy: readonly Rule[];
  readonly carriedBy: readonly Rule[];
  readonly conditions: readonly string[];
  readonly steps: readonly Step[];
};
export type Phase = 'before' | 'agreement' | 'after';
export type Condition = {
  readonly id: string;
  readonly phase: Phase;
  readonly when?: Criterion;
  readonly whenUnknown?: 'omit';
  readonly gate?: true;
  readonly part?: true;
  readonly sources: readonly string[];
};
export type Warning = {
  readonly id: string;
  readonly reminder?: true | undefined;
  readonly when: Criterion;
  readonly sources: readonly string[];
};
export type Candidate = Warning & { readonly route: string };
