import * as z from 'zod';

import { idSchema } from './id.ts';

/** The days that dates are counted from. Each is asked for; none is assumed. */
export const startingDays = [
  'notified',
  'announced',
  'granted',
  'agreement',
  'start',
  'end',
] as const;

const some = z.int().min(1).max(400).optional();
const spanSchema = z
  .strictObject({ days: some, workingDays: some, weeks: some, months: some, years: some })
  .refine((span) => Object.values(span).filter((one) => one !== undefined).length === 1);

/** Dates to keep once a route is chosen: on which routes or conditions, from which day, how long after or before. */
export const datesSchema = z.strictObject({
  dates: z
    .array(
      z.strictObject({
        id: idSchema,
        routes: z.array(idSchema).min(1).optional(),
        conditions: z.array(idSchema).min(1).optional(),
        answer: z
          .strictObject({ question: idSchema, isOneOf: z.array(idSchema).min(1) })
          .optional(),
        from: z.enum(startingDays),
        after: spanSchema.optional(),
        /** `asked`: as many months as the agreement says. */
        before: z.union([spanSchema, z.literal('asked')]).optional(),
        repeats: z.literal(true).optional(),
        sources: z.array(idSchema).min(1).optional(),
      }),
    )
    .min(1),
});

export type StartingDay = (typeof startingDays)[number];

/** How long after or before a day. */
export type Span = {
  readonly [K in 'days' | 'workingDays' | 'weeks' | 'months' | 'years']?: number | undefined;
};

/** A date to keep. It decides nothing. */
export type DateRule = {
  readonly id: string;
  readonly routes?: readonly string[] | undefined;
  readonly conditions?: readonly string[] | undefined;
  readonly answer?: { readonly question: string; readonly isOneOf: readonly string[] } | undefined;
  readonly from: StartingDay;
  readonly after?: Span | undefined;
  readonly before?: Span | 'asked' | undefined;
  readonly repeats?: true | undefined;
  readonly sources?: readonly string[] | undefined;
};
