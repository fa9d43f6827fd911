import type { AgreementSign, AgreementSigns, SignPattern } from '#rulebook/index.ts';

import { compilePhrases, type Groups, type Span } from './compilePhrases.ts';
import { type Word, wordsIn } from './wordsIn.ts';

/** A sign, and the places among the words of a sentence that show it. */
export type CompiledSign = {
  readonly sign: AgreementSign;
  readonly find: (words: readonly Word[]) => readonly Span[];
};

/** Makes the signs ready to be looked for. */
export function compileSigns({ groups, signs }: AgreementSigns): CompiledSign[] {
  const words: Groups = new Map(groups.map((group) => [group.id, group.words]));
  return signs.map((sign) => {
    const patterns = sign.patterns.map((pattern) => compilePattern(pattern, words));
    return { sign, find: (said) => withoutOverlap(patterns.flatMap((find) => find(said))) };
  });
}

/** Finds a sign in a sentence that stands by itself. */
export function findSign({ find }: CompiledSign, sentence: string): readonly Span[] {
  return find(wordsIn(sentence));
}

function compilePattern({ phrases, near, not }: SignPattern, groups: Groups): CompiledSign['find'] {
  const wanted = compilePhrases(phrases, groups);
  const beside = near && compilePhrases(near, groups);
  const absent = not && compilePhrases(not, groups);
  return (words) => {
    const found = wanted(words);
    if (found.length === 0) return [];
    if (beside?.(words).length === 0) return [];
    if (absent !== undefined && absent(words).length > 0) return [];
    return found;
  };
}

/** The places in order; of two that overlap the first, and of two that begin together the longer. */
function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
