// What XML 1.0 cannot hold: control characters, lone surrogates and the two that are no characters.
const illegal = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as any format can hold it: no control characters, one kind of line break and none of them empty. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(illegal, '')
    .replaceAll('\t', ' ')
    .replaceAll(/ *\n\s*/g, '\n');
}

/** A text on one line, for headings and names. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ').trim();
}
