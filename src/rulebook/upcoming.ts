import * as z from 'zod';

import { dateSchema, idSchema } from './id.ts';

/** How far law on its way has come, as far as it has been read. */
export const upcomingStageSchema = z.enum([
  'assignment',
  'inquiry',
  'draft',
  'referral',
  'bill',
  'decided',
  'in-force',
]);

/** A page to read on, by its official name. */
export const pageLinkSchema = z.strictObject({ title: z.string().min(1), address: z.url() });

/** What of the rule book it touches: there a note is shown. */
const touchesSchema = z.strictObject({
  conditions: z.array(idSchema).optional(),
  routes: z.array(idSchema).optional(),
  areas: z.array(idSchema).optional(),
  figures: z.array(idSchema).optional(),
  sources: z.array(idSchema).optional(),
});

/** Law on its way, and law that is newer than the last reading of the statutes. */
export const upcomingSchema = z.strictObject({
  upcoming: z
    .array(
      z.strictObject({
        id: idSchema,
        stage: upcomingStageSchema,
        /** The day the stage was read. */
        read: dateSchema,
        /** The day it applies from: as proposed, unless it is decided. */
        from: dateSchema.optional(),
        /** The last day of the rules of today. */
        ends: dateSchema.optional(),
        touches: touchesSchema,
        links: z.array(pageLinkSchema).min(1),
        /** Where it was read, when that was elsewhere. Not shown. */
        readIn: z.array(z.url()).optional(),
      }),
    )
    .min(1),
});

/** What the rule book does not examine, and where to go. */
export const notCoveredSchema = z.strictObject({
  notCovered: z
    .array(z.strictObject({ id: idSchema, links: z.array(pageLinkSchema).min(1) }))
    .min(1),
});

export type PageLink = { readonly title: string; readonly address: string };
export type UpcomingStage = z.infer<typeof upcomingStageSchema>;
export type Touched = 'conditions' | 'routes' | 'areas' | 'figures' | 'sources';

/** Law on its way. It decides nothing. */
export type Upcoming = {
  readonly id: string;
  readonly stage: UpcomingStage;
  readonly read: string;
  readonly from?: string | undefined;
  readonly ends?: string | undefined;
  readonly touches: { readonly [K in Touched]?: readonly string[] | undefined };
  readonly links: readonly PageLink[];
};

/** A matter that the rule book does not examine. */
export type NotCovered = { readonly id: string; readonly links: readonly PageLink[] };
