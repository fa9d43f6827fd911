// What turns the direction of the text around it, and what shows nothing at all.
const hidden = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;
// Hebrew, Arabic and the other scripts that are read from the right.
const fromRight =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A name that someone else has given, as it can stand anywhere: it hides nothing, and never turns the order of
 * the words around it. Marks around a name that is read from the right keep it by itself, as `bdi` does.
 */
export function safeName(name: string): string {
  const shown = name.replaceAll(hidden, '');
  return fromRight.test(shown) ? `\u2068${shown}\u2069` : shown;
}
