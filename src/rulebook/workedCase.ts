import * as z from 'zod';

import { dateSchema, idSchema } from './id.ts';

const idsSchema = z.array(idSchema).min(1);
const answersSchema = z.record(
  idSchema,
  z.union([z.string(), z.number()], { error: 'ska vara ett svar, ett tal eller unknown' }),
);
const idsByRouteSchema = z.record(idSchema, idsSchema);

/** What the answer to a case must be. Of the lists each names what must be there, not all there is. */
const expectSchema = z.strictObject({
  /** The recommended route, `none` when every route is excluded, null while undecided. */
  recommended: idSchema.nullable().optional(),
  status: z.enum(['decided', 'provisional', 'undecided', 'stopped']).optional(),
  chosenBy: idSchema.nullable().optional(),
  verdicts: z
    .record(idSchema, z.enum(['recommended', 'possible', 'conditional', 'undecided', 'excluded']))
    .optional(),
  /** Rules that must be among the reasons of a route. */
  because: idsByRouteSchema.optional(),
  conditions: idsByRouteSchema.optional(),
  /** Conditions that must not stand on a route. */
  without: idsByRouteSchema.optional(),
  missing: idsSchema.optional(),
  /** The plan while facts are missing: just what is assumed, what it hangs on and which routes may come out. */
  plan: z
    .strictObject({
      assumed: z.array(idSchema),
      hinges: z.array(idSchema),
      routes: z.array(idSchema.nullable()),
    })
    .optional(),
  /** Of a real case: the best recommendation, those that are good enough, those that would be wrong. */
  best: idSchema.optional(),
  acceptable: idsSchema.optional(),
  excluded: z.array(idSchema).optional(),
  contested: z.array(idSchema).optional(),
  /** The facts known of a real case are too thin for a recommendation. */
  undecided: z.literal(true).optional(),
});

/** The rules, tests, conditions and warnings that the case is there for, by how they stand in it. */
const showsSchema = z.strictObject({
  holds: idsSchema.optional(),
  fails: idsSchema.optional(),
  unknown: idsSchema.optional(),
});

const caseSourceSchema = z.strictObject({
  address: z.url(),
  seen: z.string().optional(),
  read: dateSchema,
});

const realCaseSchema = z.strictObject({
  id: idSchema,
  kind: z.literal('real'),
  year: z.int(),
  asOf: dateSchema,
  answers: answersSchema,
  expect: expectSchema.required({ best: true, acceptable: true, excluded: true }),
  shows: showsSchema.optional(),
  sources: z.array(caseSourceSchema).min(1),
});

/** Worked cases on one theme. They share `asOf` and the answers under `given`, unless they say otherwise. */
const workedCasesSchema = z.strictObject({
  kind: z.literal('worked'),
  asOf: dateSchema,
  given: answersSchema.optional(),
  cases: z
    .array(
      z.strictObject({
        id: idSchema,
        asOf: dateSchema.optional(),
        answers: answersSchema.optional(),
        expect: expectSchema.optional(),
        shows: showsSchema.optional(),
      }),
    )
    .min(1),
});

/** A file under cases/: one real case with its sources, or a list of worked cases. */
export const caseFileSchema = z.discriminatedUnion('kind', [realCaseSchema, workedCasesSchema]);

export type CaseFile = z.infer<typeof caseFileSchema>;

/** Answers under the law of a day, and what must come out of them. */
export type WorkedCase = {
  readonly id: string;
  readonly kind: 'real' | 'worked';
  readonly asOf: string;
  readonly answers: Readonly<Record<string, string | number>>;
  readonly expect: z.infer<typeof expectSchema>;
  readonly shows: z.infer<typeof showsSchema>;
  readonly file: string;
  readonly line: number;
};
