// What XML, and so a Word file, cannot hold: control characters, halves of characters, and U+FFFE and U+FFFF.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const odd = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * Text as it is kept: every line break is `\n`, and characters that no paper can hold are �. All else,
 * markup too, stays the text it is.
 */
export function cleanText(text: string): string {
  return withPlainBreaks(text).replace(odd, '\uFFFD');
}

/** Text of one line as it is kept: a line break that was pasted into it is a blank, as the field shows it. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ');
}

/** Text no longer than a limit, never cut through a character of two halves. */
export function cutText(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(0, limit).replace(/\p{Cs}$/u, '');
}

/** Whether text holds characters that no paper can hold. */
export function isOdd(text: string): boolean {
  return cleanText(text) !== withPlainBreaks(text);
}

function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
}
