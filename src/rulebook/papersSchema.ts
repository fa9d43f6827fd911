import * as z from 'zod';

import { idSchema } from './id.ts';
import { paperIds, paperQuestions, paperTests } from './paperIds.ts';

/**
 * A paper that an outcome offers. With `requiredBy` it is required when that condition stands on the
 * route; with `whenExcluded` it is offered only when that route is excluded, with `whenRule` only when that
 * rule carries the route, with `unlessCondition` only when that condition is not on it, with `unlessWarning` only
 * when that warning is not given. Of several offers of one paper the first that applies counts.
 */
const offerSchema = z.strictObject({
  paper: z.enum(paperIds),
  as: z.enum(['main', 'required', 'recommended', 'voluntary']),
  requiredBy: idSchema.optional(),
  whenExcluded: idSchema.optional(),
  whenRule: idSchema.optional(),
  unlessCondition: idSchema.optional(),
  unlessWarning: idSchema.optional(),
});

/** Which papers are offered: for each route, for `none` and while `undecided`. */
export const papersSchema = z.strictObject({
  /** The route that a paper is about, whatever the outcome. */
  about: z.array(z.strictObject({ paper: z.enum(paperIds), route: idSchema })).optional(),
  /** Whose decisions can be tried for lawfulness, and by which law. */
  appeal: z
    .strictObject({
      question: idSchema,
      isOneOf: z.array(idSchema).min(1),
      sources: z.array(idSchema).min(1),
    })
    .optional(),
  /** The questions whose answers fill fields of papers. */
  fields: z
    .array(
      z.strictObject({ paper: z.enum(paperIds), field: z.string().min(1), question: idSchema }),
    )
    .optional(),
  /** The answers that tick a point of the checklist, and the sources of points that no answer ticks. */
  checks: z
    .array(
      z.strictObject({
        point: idSchema,
        question: idSchema.optional(),
        good: z.array(idSchema).min(1).optional(),
        sources: z.array(idSchema).min(1).optional(),
      }),
    )
    .optional(),
  /** The question that tells each thing that papers tell. */
  questions: z
    .array(z.strictObject({ tells: z.enum(paperQuestions), question: idSchema }))
    .optional(),
  /** The legal test that tells each thing that papers tell. */
  tests: z.array(z.strictObject({ tells: z.enum(paperTests), test: idSchema })).optional(),
  /** What a place in a paper cites. */
  cites: z
    .array(
      z.strictObject({
        paper: z.enum(paperIds),
        place: z.string().min(1),
        sources: z.array(idSchema).min(1),
      }),
    )
    .optional(),
  /** The conditions that a place in a paper tells in full. */
  conditions: z
    .array(
      z.strictObject({
        paper: z.enum(paperIds),
        place: z.string().min(1),
        conditions: z.array(idSchema).min(1),
      }),
    )
    .optional(),
  /** Sections that a paper has only in some areas: those whose tags are named. */
  sections: z
    .array(
      z.strictObject({
        paper: z.enum(paperIds),
        section: z.string().min(1),
        areas: z.array(idSchema).min(1),
      }),
    )
    .optional(),
  /** The clauses of a paper in the order they stand, and which are needed in any agreement of its kind. */
  clauses: z
    .array(
      z.strictObject({
        paper: z.enum(paperIds),
        clause: z.string().min(1),
        needed: z.literal(true).optional(),
      }),
    )
    .optional(),
  /** Where in a paper the danger of an answer shows. */
  dangers: z
    .array(
      z.strictObject({
        paper: z.enum(paperIds),
        point: z.string().min(1),
        questions: z.array(idSchema).min(1),
      }),
    )
    .optional(),
  outcomes: z
    .array(
      z.strictObject({
        outcome: idSchema,
        papers: z.array(offerSchema).min(1),
        /** What the organisation writes instead, seen from its side. */
        organisation: z.array(offerSchema).min(1).optional(),
      }),
    )
    .min(1),
});
