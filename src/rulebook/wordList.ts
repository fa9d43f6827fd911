import * as z from 'zod';

import { idSchema } from './id.ts';

const textSchema = z.string().min(1);

/**
 * One word for one concept: what it is called in each language, who has translated it so, and the words
 * that are not to be used for it, each with the reason. `term` is its word in the glossary.
 */
const conceptSchema = z.strictObject({
  id: idSchema,
  term: idSchema.optional(),
  sv: textSchema,
  easy: textSchema.optional(),
  en: textSchema,
  official: textSchema.optional(),
  avoid: z
    .array(
      z.strictObject({
        in: z.enum(['sv', 'en', 'sv-easy']),
        /** A word or a phrase; `*` at its end stands for any ending. */
        word: textSchema,
        why: textSchema,
        /** Where it may stand all the same: a file, or the beginning of a key in one (`search.areas`). */
        except: z.array(textSchema).min(1).optional(),
      }),
    )
    .min(1)
    .optional(),
});

/** The word list: read beside the rule book, of which it is no part. */
export const wordListSchema = z.strictObject({ concepts: z.array(conceptSchema).min(1) });

export type WordList = z.infer<typeof wordListSchema>;
