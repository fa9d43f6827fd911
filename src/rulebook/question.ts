import * as z from 'zod';

import { type Criterion, criterionSchema } from './criterion.ts';
import { idSchema } from './id.ts';

/**
 * What a question is for when there is no time for all of them: `ask` comes first; a `hinge` may decide
 * what kind of result it is; a `fork` parts it within one kind; a `condition` may stay unknown, for the
 * route says what must then hold; a `choice` is a wish, and one not expressed is none.
 */
const roleSchema = z.enum(['ask', 'hinge', 'fork', 'condition', 'choice']);

const common = {
  id: idSchema,
  role: roleSchema,
  sources: z.array(idSchema).min(1),
  /** The past, the law or the world: a fact nobody in the case can change. */
  fixed: z.literal(true).optional(),
  /** Who alone can answer, when the other side cannot. */
  answeredBy: z.literal('authority').optional(),
};

/**
 * What is taken as the answer, unless the user says otherwise, because other answers settle it. While
 * `asked` holds the question is put all the same.
 */
const presumeSchema = z.strictObject({
  answer: idSchema,
  when: criterionSchema,
  asked: criterionSchema.optional(),
});

/** Wrong when `strict`: the user did more than the law asks. Wrong when `lenient`: the route may be unlawful. */
const assumption = {
  kind: z.enum(['strict', 'lenient']),
  when: criterionSchema.optional(),
  sources: z.array(idSchema).min(1),
};

/**
 * What is taken for the answer, and shown as taken, until somebody says otherwise: one answer, or that it
 * is `not` some of them. Unlike what is presumed it counts only in the plan, never in the assessment.
 */
const assumeChoiceSchema = z
  .array(
    z
      .strictObject({
        answer: idSchema.optional(),
        not: z.array(idSchema).min(1).optional(),
        ...assumption,
      })
      .refine(({ answer, not }) => (answer === undefined) !== (not === undefined), {
        message: 'skriv answer eller not, inte båda',
      }),
  )
  .min(1);
const assumeAmountSchema = z
  .array(z.strictObject({ answer: z.number().nonnegative(), ...assumption }))
  .min(1);

const needlessSchema = z.strictObject({ when: criterionSchema });

const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('choice'),
    answers: z.array(idSchema).min(2),
    presume: presumeSchema.optional(),
    assume: assumeChoiceSchema.optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('area') }),
  z.strictObject({ ...common, kind: z.literal('cpv'), presume: needlessSchema.optional() }),
  z.strictObject({
    ...common,
    kind: z.literal('amount'),
    unit: z.enum(['SEK', 'EUR']),
    max: z.number().positive(),
    calculator: z.literal(true).optional(),
    assume: assumeAmountSchema.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('number'),
    unit: z.literal('years'),
    max: z.number().positive(),
    /** The question whose sum may already have been calculated from these years. */
    yearsOf: idSchema.optional(),
    assume: assumeAmountSchema.optional(),
  }),
]);

/** One file a stage, questions in the order they are asked. */
export const stageSchema = z.strictObject({
  stage: idSchema,
  questions: z.array(questionSchema).min(1),
});

type Presumption = {
  readonly answer: string;
  readonly when: Criterion;
  readonly asked?: Criterion;
};

export type Role = z.infer<typeof roleSchema>;

export type Assumption = {
  readonly kind: 'strict' | 'lenient';
  readonly when?: Criterion;
  readonly sources: readonly string[];
} & ({ readonly answer: string | number } | { readonly not: readonly string[] });

type Assumes = { readonly assume?: readonly Assumption[] };

export type Question = {
  readonly id: string;
  readonly stage: string;
  readonly role: Role;
  readonly sources: readonly string[];
  readonly fixed?: true;
  readonly answeredBy?: 'authority' | undefined;
} & (
  | ({
      readonly kind: 'choice';
      readonly answers: readonly string[];
      readonly presume?: Presumption;
    } & Assumes)
  | { readonly kind: 'area' }
  | { readonly kind: 'cpv'; readonly presume?: { readonly when: Criterion } }
  | ({
      readonly kind: 'amount';
      readonly unit: 'SEK' | 'EUR';
      readonly max: number;
      readonly calculator?: true;
    } & Assumes)
  | ({
      readonly kind: 'number';
      readonly unit: 'years';
      readonly max: number;
      readonly yearsOf?: string;
    } & Assumes)
);
