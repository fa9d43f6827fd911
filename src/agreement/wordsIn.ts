/** A word or a number in a sentence, in small letters, what it begins with, and where it stands. */
export type Word = {
  readonly text: string;
  readonly letters: string;
  readonly start: number;
  readonly end: number;
};

/** A phrase is looked for where a word begins with its first letters: so many. */
export const firstLetters = 2;

const words = /(?:\d{1,3}(?: \d{3})+|\d+)(?:,\d+)?(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;

/** The words of a sentence; a number written with spaces is one. */
export function wordsIn(sentence: string): Word[] {
  return [...sentence.matchAll(words)].map(({ 0: said, index }) => {
    const text = said.toLowerCase();
    const letters = text.slice(0, firstLetters);
    return { text, letters, start: index, end: index + said.length };
  });
}
