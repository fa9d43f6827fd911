import * as z from 'zod';

import { idSchema } from './id.ts';

/** The papers there are; a program writes each, so the list is closed. */
export const paperIds = [
  'memo',
  'direct-award-record',
  'market-analysis',
  'initiative',
  'grant-application',
  'tender-readiness',
  'agreement-outline',
  'grant-decision',
  'state-aid-assessment',
  'checklist',
  'refusal',
  'appendix',
] as const;

export type PaperId = (typeof paperIds)[number];

/**
 * A paper that an outcome offers. With `requiredBy` it is required when that condition stands on the
 * route; with `whenExcluded` it is offered only when that route is excluded.
 */
const offerSchema = z.strictObject({
  paper: z.enum(paperIds),
  as: z.enum(['main', 'required', 'recommended', 'voluntary']),
  requiredBy: idSchema.optional(),
  whenExcluded: idSchema.optional(),
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
  /** The answers that tick a point of the checklist. */
  checks: z
    .array(z.strictObject({ point: idSchema, question: idSchema, good: z.array(idSchema).min(1) }))
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

/** The route that a paper is about, whatever the outcome. */
export type PaperRoute = { readonly paper: PaperId; readonly route: string };

/** A field of a paper, and the question whose answer fills it. */
export type PaperField = {
  readonly paper: PaperId;
  readonly field: string;
  readonly question: string;
};

/** A point of the checklist, and the answers that tick it. */
export type PaperCheck = {
  readonly point: string;
  readonly question: string;
  readonly good: readonly string[];
};

/** Whose decisions can be tried for lawfulness, and by which law. */
export type PaperAppeal = {
  readonly question: string;
  readonly isOneOf: readonly string[];
  readonly sources: readonly string[];
};

export type PaperOffer = {
  readonly paper: PaperId;
  readonly as: 'main' | 'required' | 'recommended' | 'voluntary';
  readonly requiredBy?: string;
  readonly whenExcluded?: string;
};

export type OutcomePapers = {
  readonly outcome: string;
  readonly papers: readonly PaperOffer[];
  readonly organisation?: readonly PaperOffer[];
};
