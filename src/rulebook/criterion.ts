import * as z from 'zod';

import { idSchema } from './id.ts';

const figureReferenceSchema = z.strictObject({ figure: idSchema });
const boundSchema = z.union([z.number().nonnegative(), figureReferenceSchema], {
  error: 'ska vara ett tal, eller { figure: … } med ett belopp ur figures.yaml',
});

const operatorHint =
  'okänd operator eller fel form; använd all, any, not, test, unresolved, inCodes, area, inForce ' +
  'eller question med is, isOneOf, under, atMost, over eller atLeast';

/**
 * What a rule asks of a case: a closed tree of named operators that holds, fails or is unknown.
 * Boundaries are words: `under` and `over` are strict, `atMost` and `atLeast` include the bound.
 */
export const criterionSchema = z.union(
  [
    z.strictObject({
      get all(): z.ZodArray<typeof criterionSchema> {
        return z.array(criterionSchema).min(1);
      },
    }),
    z.strictObject({
      get any(): z.ZodArray<typeof criterionSchema> {
        return z.array(criterionSchema).min(1);
      },
    }),
    z.strictObject({
      get not(): typeof criterionSchema {
        return criterionSchema;
      },
    }),
    z.strictObject({ test: idSchema }),
    z.strictObject({ unresolved: idSchema }),
    z.strictObject({ question: idSchema, is: idSchema }),
    z.strictObject({ question: idSchema, isOneOf: z.array(idSchema).min(2) }),
    z.strictObject({ question: idSchema, under: boundSchema }),
    z.strictObject({ question: idSchema, atMost: boundSchema }),
    z.strictObject({ question: idSchema, over: boundSchema }),
    z.strictObject({ question: idSchema, atLeast: boundSchema }),
    z.strictObject({ inCodes: idSchema }),
    z.strictObject({ area: idSchema }),
    z.strictObject({ inForce: idSchema }),
  ],
  { error: ({ input }) => (input === undefined ? 'saknas' : operatorHint) },
);

export type Bound = number | { readonly figure: string };

export type Criterion =
  | { readonly all: readonly Criterion[] }
  | { readonly any: readonly Criterion[] }
  | { readonly not: Criterion }
  | { readonly test: string }
  | { readonly unresolved: string }
  | { readonly question: string; readonly is: string }
  | { readonly question: string; readonly isOneOf: readonly string[] }
  | { readonly question: string; readonly under: Bound }
  | { readonly question: string; readonly atMost: Bound }
  | { readonly question: string; readonly over: Bound }
  | { readonly question: string; readonly atLeast: Bound }
  | { readonly inCodes: string }
  | { readonly area: string }
  | { readonly inForce: string };
