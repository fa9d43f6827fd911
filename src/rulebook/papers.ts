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
  'delegated-decision',
  'aid-certificate',
  'meeting-sheet',
] as const;

export type PaperId = (typeof paperIds)[number];

/** What papers tell of a case by the answer to one question; which question that is, the rule book says. */
export const paperQuestions = [
  'activity',
  'area',
  'earlierAid',
  'evidence',
  'grantKind',
  'kindOfAuthority',
  'localEffect',
  'paid',
  'procured',
  'startedBy',
  'term',
  'value',
] as const;
export type PaperQuestion = (typeof paperQuestions)[number];

/** What papers tell of a case by a legal test. */
export const paperTests = [
  'noAid',
  'onMarket',
  'purchase',
  'smallAid',
  'treatedAsPurchase',
] as const;
export type PaperTest = (typeof paperTests)[number];

/**
 * A paper that an outcome offers. With `requiredBy` it is required when that condition stands on the
 * route; with `whenExcluded` it is offered only when that route is excluded, with `whenRule` only when that
 * rule carries the route, with `unlessCondition` only when that condition is not on it. Of several offers of
 * one paper the first that applies counts.
 */
const offerSchema = z.strictObject({
  paper: z.enum(paperIds),
  as: z.enum(['main', 'required', 'recommended', 'voluntary']),
  requiredBy: idSchema.optional(),
  whenExcluded: idSchema.optional(),
  whenRule: idSchema.optional(),
  unlessCondition: idSchema.optional(),
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

/** The route that a paper is about, whatever the outcome. */
export type PaperRoute = { readonly paper: PaperId; readonly route: string };

/** A field of a paper, and the question whose answer fills it. */
export type PaperField = {
  readonly paper: PaperId;
  readonly field: string;
  readonly question: string;
};

/** A point of the checklist: the answers that tick it, or what it rests on when no answer does. */
export type PaperCheck = {
  readonly point: string;
  readonly question?: string;
  readonly good?: readonly string[];
  readonly sources?: readonly string[];
};

/** By what a paper tells its case, beyond its fields: questions, tests, sources and conditions of the rule book. */
export type PaperLaw = {
  readonly questions: readonly { readonly tells: PaperQuestion; readonly question: string }[];
  readonly tests: readonly { readonly tells: PaperTest; readonly test: string }[];
  readonly cites: readonly (PaperPlace & { readonly sources: readonly string[] })[];
  readonly conditions: readonly (PaperPlace & { readonly conditions: readonly string[] })[];
  readonly sections: readonly {
    readonly paper: PaperId;
    readonly section: string;
    readonly areas: readonly string[];
  }[];
  readonly dangers: readonly {
    readonly paper: PaperId;
    readonly point: string;
    readonly questions: readonly string[];
  }[];
};

type PaperPlace = { readonly paper: PaperId; readonly place: string };

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
  readonly whenRule?: string;
  readonly unlessCondition?: string;
};

export type OutcomePapers = {
  readonly outcome: string;
  readonly papers: readonly PaperOffer[];
  readonly organisation?: readonly PaperOffer[];
};
