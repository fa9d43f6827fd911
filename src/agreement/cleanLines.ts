/** A line of a text, and which it is in the text as it was given. */
type Line = { readonly text: string; readonly number: number };

/** What is drawn as nothing: soft hyphens, joiners, marks of direction and other controls, but not the tab. */
const invisible = /(?!\t)[\p{Cc}\p{Cf}]/gu;

/**
 * The lines of a text that say something: letters composed, spaces as spaces, cells of a table apart by a bar.
 * A form feed begins a new line, as a new page does.
 */
export function cleanLines(text: string): Line[] {
  return text
    .normalize('NFC')
    .split(/\r\n|[\n\r\f\v\u2028\u2029]/)
    .map((line, index) => ({
      text: line
        .replaceAll(invisible, '')
        .trim()
        .replaceAll(/ *\t[\t ]*/g, ' | ')
        .replaceAll(/\s+/g, ' '),
      number: index + 1,
    }))
    .filter(({ text: said }) => /[\p{L}\p{N}]/u.test(said));
}
