import * as z from 'zod';

import { type Criterion, criterionSchema } from './criterion.ts';
import { idSchema } from './id.ts';

const common = {
  id: idSchema,
  sources: z.array(idSchema).min(1),
  /** The past, the law or the world: a fact nobody in the case can change. */
  fixed: z.literal(true).optional(),
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
const needlessSchema = z.strictObject({ when: criterionSchema });

const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('choice'),
    answers: z.array(idSchema).min(2),
    presume: presumeSchema.optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('area') }),
  z.strictObject({ ...common, kind: z.literal('cpv'), presume: needlessSchema.optional() }),
  z.strictObject({
    ...common,
    kind: z.literal('amount'),
    unit: z.enum(['SEK', 'EUR']),
    max: z.number().positive(),
    calculator: z.literal(true).optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('number'),
    unit: z.literal('years'),
    max: z.number().positive(),
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

export type Question = {
  readonly id: string;
  readonly stage: string;
  readonly sources: readonly string[];
  readonly fixed?: true;
} & (
  | { readonly kind: 'choice'; readonly answers: readonly string[]; readonly presume?: Presumption }
  | { readonly kind: 'area' }
  | { readonly kind: 'cpv'; readonly presume?: { readonly when: Criterion } }
  | {
      readonly kind: 'amount';
      readonly unit: 'SEK' | 'EUR';
      readonly max: number;
      readonly calculator?: true;
    }
  | { readonly kind: 'number'; readonly unit: 'years'; readonly max: number }
);
