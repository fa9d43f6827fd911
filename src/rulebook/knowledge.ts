import * as z from 'zod';

import type { Change } from './changelog.ts';
import type { DateRule } from './dates.ts';
import { idSchema } from './id.ts';
import type { NotCovered, Upcoming } from './upcoming.ts';

const sourcesSchema = z.array(idSchema).min(1);

/** Common questions: what each answer rests on, who asks it when not both do, the questions of the walk where it helps, and a page that helps further. */
export const faqSchema = z.strictObject({
  faqs: z
    .array(
      z.strictObject({
        id: idSchema,
        side: z.enum(['authority', 'organisation']).optional(),
        sources: sourcesSchema,
        askedAt: z.array(idSchema).min(1),
        page: z.enum(['agreement']).optional(),
      }),
    )
    .min(1),
});

/** Short texts on the routes, and on rules that are easily confused with them. */
export const guideSchema = z.strictObject({
  chapters: z
    .array(z.strictObject({ id: idSchema, route: idSchema.optional(), sources: sourcesSchema }))
    .min(1),
});

/** What an organisation can do after a no, by the rules that gave it; without rules it holds for every no. */
export const refusalsSchema = z.strictObject({
  refusals: z
    .array(z.strictObject({ id: idSchema, rules: z.array(idSchema), sources: sourcesSchema }))
    .min(1),
});

/** What a new case takes over from an old one: a part of it, or its renewal. */
export const derivedSchema = z.strictObject({
  derived: z.strictObject({
    part: z.strictObject({ keep: z.array(idSchema).min(1), set: z.record(idSchema, idSchema) }),
    renewal: z.strictObject({ forget: z.array(idSchema), set: z.record(idSchema, idSchema) }),
  }),
});

export type DerivedCases = z.infer<typeof derivedSchema>['derived'];

export type Refusal = {
  readonly id: string;
  readonly rules: readonly string[];
  readonly sources: readonly string[];
};

/** What can be read beside the walk. It decides nothing, and is no part of the rule book. */
export type Knowledge = {
  readonly faqs: readonly {
    readonly id: string;
    readonly side?: 'authority' | 'organisation' | undefined;
    readonly sources: readonly string[];
    readonly askedAt: readonly string[];
    readonly page?: 'agreement' | undefined;
  }[];
  readonly chapters: readonly {
    readonly id: string;
    readonly route?: string | undefined;
    readonly sources: readonly string[];
  }[];
  readonly changes: readonly Change[];
  /** Law on its way. */
  readonly upcoming: readonly Upcoming[];
  /** Dates to keep once a route is chosen. */
  readonly dates: readonly DateRule[];
  /** What the rule book does not examine. */
  readonly notCovered: readonly NotCovered[];
  /** What an organisation can do after a no. */
  readonly refusals: readonly Refusal[];
  /** What a new case takes over from an old one. */
  readonly derived: DerivedCases;
  /** Where what is told of each real case was read. */
  readonly cases: readonly {
    readonly id: string;
    readonly sources: readonly { readonly address: string; readonly read: string }[];
  }[];
};
