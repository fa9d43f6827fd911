import * as z from 'zod';

import type { Area } from './area.ts';
import type { CodeSet } from './codeSet.ts';
import type { Counsel } from './counsel.ts';
import type { Figure } from './figure.ts';
import { dateSchema, idSchema } from './id.ts';
import type { LegalTest } from './legalTest.ts';
import type {
  OutcomePapers,
  PaperAppeal,
  PaperCheck,
  PaperField,
  PaperLaw,
  PaperRoute,
} from './paperIds.ts';
import type { Question } from './question.ts';
import type { Readiness } from './readiness.ts';
import type { Candidate, Condition, Route, Warning, WayOut } from './route.ts';
import type { Source } from './source.ts';

/** The title page of the rule book. */
export const titlePageSchema = z.strictObject({
  id: idSchema,
  version: z.string().regex(/^\d{4}\.\d+\.\d+$/, 'skriv versionen som år.månad.nummer'),
  reviewed: dateSchema,
  lawCheckedTo: dateSchema,
  source: idSchema,
  stages: z.array(idSchema).min(1),
  routes: z.array(idSchema).min(1),
});

export const termsSchema = z.strictObject({
  terms: z.array(z.strictObject({ id: idSchema, address: z.url().optional() })),
});

/** The checked rule book, as reasoning takes it: plain data, every reference resolved. */
export type Rulebook = {
  readonly id: string;
  readonly version: string;
  /** Digest of the whole content: two rule books with the same hash say the same. */
  readonly hash: string;
  readonly reviewed: string;
  readonly lawCheckedTo: string;
  /** Where it says how far the law has been checked. */
  readonly source: string;
  readonly stages: readonly string[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly codes: Readonly<Record<string, CodeSet>>;
  readonly areaGroups: readonly string[];
  readonly areas: readonly Area[];
  readonly questions: readonly Question[];
  /** In an order where a test comes after those it refers to. */
  readonly tests: readonly LegalTest[];
  /** In display order; the gates of all routes are the first of each route's exclusions. */
  readonly routes: readonly Route[];
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly warnings: readonly Warning[];
  /** The routes that warnings speak against. */
  readonly warnedRoutes: readonly string[];
  /** The test that means a strong sign of a purchase; beside it none of those routes is decided. */
  readonly strongSign?: string;
  /** Where it is said that the substance of an agreement decides, and not its name. */
  readonly substanceSource?: string;
  readonly candidates: readonly Candidate[];
  /** The way out when every route is excluded. */
  readonly noneSteps: readonly WayOut[];
  readonly terms: readonly { readonly id: string; readonly address?: string }[];
  /** Which papers each outcome offers: every route, `none` and `undecided`. */
  readonly papers: readonly OutcomePapers[];
  /** The route that a paper is about, where it is about one. */
  readonly paperRoutes: readonly PaperRoute[];
  readonly paperFields: readonly PaperField[];
  readonly paperChecks: readonly PaperCheck[];
  readonly paperLaw: PaperLaw;
  /** Whose decisions can be tried for lawfulness; without it papers leave that to fill in. */
  readonly paperAppeal?: PaperAppeal | undefined;
  /** What an organisation checks of itself; no route depends on it. */
  readonly readiness: Readiness;
  /** What the plan is made by when the facts are thin. */
  readonly counsel: Counsel;
};
