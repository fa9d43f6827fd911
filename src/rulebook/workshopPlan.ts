import * as z from 'zod';

import { idSchema } from './id.ts';

const minutesSchema = z.int().min(1).max(240);

/** A case as a card to learn from. Its facts are words, its outcome is always worked out. */
const cardSchema = z.strictObject({
  case: idSchema,
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** What the assessment in reality rests on; `example` is no case that has happened. */
  basis: z.enum(['court', 'authority', 'practice', 'example']),
  teaches: z.array(idSchema).min(1).max(3),
  /** Of a card in a package: the rule that it is there to teach, the facts that make it speak, and which aims that serves. */
  teaching: z
    .strictObject({
      shows: z.array(idSchema).min(1),
      rule: idSchema,
      facts: z.array(idSchema).min(1).max(4),
    })
    .optional(),
});

const partSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('case'), case: idSchema, minutes: minutesSchema }),
  z.strictObject({ kind: z.enum(['intro', 'break', 'own', 'closing']), minutes: minutesSchema }),
]);

/** What a trainer uses: cards, ready packages and the cases of the self-test. */
export const workshopPlanSchema = z.strictObject({
  teaches: z.array(idSchema).min(1),
  cards: z.array(cardSchema).min(1),
  packages: z
    .array(
      z.strictObject({
        id: idSchema,
        minutes: minutesSchema,
        /** What it is meant to teach: each is shown by a case in it. */
        aims: z.array(idSchema).min(1),
        parts: z.array(partSchema).min(1),
      }),
    )
    .min(1),
  /** The ten cases of the self-test, for those who prepare a decision and for organisations. */
  selfTest: z.array(idSchema).length(10),
  selfTestOrganisation: z.array(idSchema).length(10),
});

export type WorkshopFile = z.infer<typeof workshopPlanSchema>;
type FileCard = z.infer<typeof cardSchema>;

/** The reason that a card is there to teach. */
export type Teaching = {
  readonly shows: readonly string[];
  readonly rule: string;
  readonly facts: readonly string[];
};

/** A case card with the answers and sources of its case. */
export type CaseCard = Omit<FileCard, 'case' | 'teaching'> & {
  readonly teaching?: Teaching | undefined;
  readonly id: string;
  readonly year: number;
  readonly asOf: string;
  readonly answers: Readonly<Record<string, string | number>>;
  readonly sources: readonly { readonly address: string; readonly read: string }[];
};

export type WorkshopPart = z.infer<typeof partSchema>;
export type WorkshopPackage = {
  readonly id: string;
  readonly minutes: number;
  readonly aims: readonly string[];
  readonly parts: readonly WorkshopPart[];
};

/** The checked plan for trainers: every case it names is there. */
export type WorkshopPlan = {
  readonly teaches: readonly string[];
  readonly cards: readonly CaseCard[];
  readonly packages: readonly WorkshopPackage[];
  readonly selfTest: readonly string[];
  readonly selfTestOrganisation: readonly string[];
};
