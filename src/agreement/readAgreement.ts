import type { AgreementKind, AgreementSign, AgreementSigns } from '#rulebook/index.ts';

import type { Span } from './compilePhrases.ts';
import { compileSigns } from './compileSigns.ts';
import { type Sentence, sentencesOf } from './sentencesOf.ts';
import { wordsIn } from './wordsIn.ts';

/** A sign that a sentence shows, and by which words. */
export type SignMark = { readonly sign: AgreementSign; readonly spans: readonly Span[] };

/** A sentence with what it shows. */
export type ReadSentence = Sentence & { readonly marks: readonly SignMark[] };

/** An agreement that has been read for signs. It says what stands there, and never what that means. */
export type AgreementReading = {
  readonly sentences: readonly ReadSentence[];
  /** The signs that were found, in the order of the rule files. */
  readonly found: readonly AgreementSign[];
  /** What an agreement of its kind needs, and no sentence says. */
  readonly notFound: readonly AgreementSign[];
};

/** So many characters of an agreement are read: some hundred and fifty pages. */
export const agreementLimit = 400_000;

/**
 * Reads an agreement of a kind for the signs that concern it. A heading alone is no clause: what is needed is
 * looked for in what stands below it.
 */
export function readAgreement(
  signs: AgreementSigns,
  kind: AgreementKind,
  text: string,
): AgreementReading {
  const compiled = compileSigns(signs).filter(({ sign }) => sign.kinds.includes(kind));
  const sentences = sentencesOf(text).map((sentence): ReadSentence => {
    const words = wordsIn(sentence.text);
    const marks = compiled
      .filter(({ sign }) => sentence.kind !== 'heading' || sign.shows !== 'need')
      .map(({ sign, find }) => ({ sign, spans: find(words) }))
      .filter(({ spans }) => spans.length > 0);
    return { ...sentence, marks };
  });
  const shown = new Set(sentences.flatMap(({ marks }) => marks.map(({ sign }) => sign.id)));
  const all = compiled.map(({ sign }) => sign);
  return {
    sentences,
    found: all.filter(({ id }) => shown.has(id)),
    notFound: all.filter(({ id, shows }) => shows === 'need' && !shown.has(id)),
  };
}
