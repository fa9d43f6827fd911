/** Words in a sentence and, in percent, words of more than six letters: Björnsson's readability index. */
export function lix(text: string): number {
  const words = wordsOf(text);
  const long = words.filter((word) => word.length > 6);
  return words.length / sentencesOf(text).length + (100 * long.length) / words.length;
}

/** How many words the longest sentence of a text has. */
export function longestSentence(text: string): number {
  return Math.max(0, ...sentencesOf(text).map((sentence) => wordsOf(sentence).length));
}

/** As Björnsson counts: a colon ends a sentence too. */
function sentencesOf(text: string): string[] {
  return text.split(/[.?!:]+(?=\s|$|”)/).filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}-]+/gu) ?? [];
}
