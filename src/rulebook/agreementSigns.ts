import * as z from 'zod';

import { idSchema } from './id.ts';

/** The kinds of agreement that can be read for signs. */
export const agreementKinds = ['partnership', 'support', 'purchase'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

const phraseSchema = z
  .string()
  .regex(
    /^[a-zåäöàéü0-9*…<> -]+$/,
    'skriv små bokstäver, siffror och tecknen * … < >, och inget annat',
  );
const phrasesSchema = z.array(phraseSchema).min(1);

/** One way in which a sign can be written. */
const patternSchema = z.strictObject({
  /** One of these stands in the sentence. */
  phrases: phrasesSchema,
  /** So does one of these. */
  near: phrasesSchema.optional(),
  /** None of these does. */
  not: phrasesSchema.optional(),
});

const signSchema = z.strictObject({
  id: idSchema,
  /** A sign of a purchase, what an agreement of its kind needs, or something to look closer at. */
  shows: z.enum(['purchase', 'need', 'danger']),
  kinds: z.array(z.enum(agreementKinds)).min(1),
  /** The rule, condition or warning that it belongs to. */
  rule: idSchema,
  /** The question of the walk that it asks about, and the answer that it points to. */
  question: idSchema.optional(),
  answer: idSchema.optional(),
  sources: z.array(idSchema).min(1),
  /** The clause of the agreement outline that it is a sign of. */
  clause: z.string().min(1).optional(),
  patterns: z.array(patternSchema).min(1),
  /** Sentences that it must be found in, and that it must not be found in. */
  matches: z.array(z.string().min(1)).min(1),
  misses: z.array(z.string().min(1)).min(1),
});

/** The signs that an agreement is read for, and the groups of words that their phrases name. */
export const agreementSignsSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-zåäö]+$/, 'skriv gruppens namn med små bokstäver'),
      words: phrasesSchema,
    }),
  ),
  signs: z.array(signSchema).min(1),
});

export type AgreementFile = z.infer<typeof agreementSignsSchema>;
export type SignPattern = z.infer<typeof patternSchema>;

/** A sign as a reader needs it, without the examples it was checked with. */
export type AgreementSign = Omit<AgreementFile['signs'][number], 'matches' | 'misses'>;

/** The checked signs: every rule, question and clause that they name is there. */
export type AgreementSigns = {
  readonly groups: AgreementFile['groups'];
  readonly signs: readonly AgreementSign[];
};

/** A sentence to try a sign with, and where in the file it stands. */
export type SignExample = {
  readonly sign: string;
  readonly text: string;
  readonly isMatch: boolean;
  readonly line: number;
};
