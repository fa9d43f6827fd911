import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

import { readAgreement } from '#agreement/index.ts';

import { agreementSigns } from '../support/realRulebook.ts';

const labelsSchema = z.strictObject({
  texts: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['partnership', 'support', 'purchase']),
      set: z.enum(['first', 'second', 'held-out']),
      sentences: z.array(z.strictObject({ has: z.string(), signs: z.array(z.string()).min(1) })),
    }),
  ),
});

export type LabelledText = z.infer<typeof labelsSchema>['texts'][number];
/** A sign in a sentence: said by the label, found by the reader, or both. */
type Sighting = { readonly sign: string; readonly isSaid: boolean; readonly isFound: boolean };
type Sentences = ReturnType<typeof readAgreement>['sentences'];

/** The agreement texts, and what is said of each of their sentences. */
export const labelledTexts: readonly LabelledText[] = labelsSchema.parse(
  parse(readFileSync(join(import.meta.dirname, 'labels.yaml'), 'utf8')),
).texts;

/** The sentences of a text as they are read. */
export function sentencesOfText({ id, kind }: LabelledText): Sentences {
  const text = readFileSync(join(import.meta.dirname, 'texts', `${id}.txt`), 'utf8');
  return readAgreement(agreementSigns, kind, text).sentences;
}

/** Each sign in each sentence that the label or the reader knows of. */
export function sightingsIn(text: LabelledText): (Sighting & { readonly sentence: string })[] {
  return sentencesOfText(text).flatMap((sentence) => {
    const said = text.sentences
      .filter(({ has }) => sentence.text.includes(has))
      .flatMap(({ signs }) => signs);
    const found = sentence.marks.map(({ sign }) => sign.id);
    return [...new Set([...said, ...found])].map((sign) => ({
      sign,
      isSaid: said.includes(sign),
      isFound: found.includes(sign),
      sentence: sentence.text,
    }));
  });
}

/** How many of those found are said (precision) and of those said are found (recall). */
export function figuresOf(all: readonly Sighting[]) {
  const both = all.filter(({ isSaid, isFound }) => isSaid && isFound).length;
  const found = all.filter(({ isFound }) => isFound).length;
  const said = all.filter(({ isSaid }) => isSaid).length;
  return { both, found, said, precision: both / (found || 1), recall: both / (said || 1) };
}
