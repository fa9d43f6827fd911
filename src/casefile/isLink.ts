/** The longest link that is read, in characters after `#`. What is longer is better saved as a file. */
export const linkLimit = 50_000;

/** The longest whole address that is offered to be sent: above this, mail and chat begin to cut links off. */
export const shareLimit = 2_000;

/** The version of the link text that is written; it stands first in it, after an a. */
export const linkVersion = 1;

// E-mail programs write # anew: %23 (Defender), -23 or * (Proofpoint), and twice over (%2523).
const marker = /(?:^|#|%(?:25)*23|-23|\*)a(\d{1,6})\.(?=\s*[\w-])/;
// What a line break in an e-mail may leave in a link: blanks, also written as %0A, and the > of a reply.
const breaks = /(?:[\s\u00AD\u200B\u2060\uFEFF>]|=\r?\n|%0[AD]|%20|%C2%A0)+/i;

/** Whether what stands after `#` in an address is meant as a case, and not as a place on a page. */
export function isLink(text: string): boolean {
  return marker.test(text.trim());
}

/**
 * The version and the packed case in a link, as it may have come through e-mail: in a whole address, within
 * a text, wrapped by a filter, broken over lines. Where a line break may also be the end, what stands
 * before it comes first, and then with the next line, and so on. Undefined where there is none.
 */
export function partsOf(
  text: string,
): { readonly version: number; readonly packed: readonly string[] } | undefined {
  const written = text.trim();
  const found = marker.exec(written);
  if (found === null) return undefined;
  const rest = written.slice(found.index + found[0].length, found.index + linkLimit + 1);
  const lines: string[] = [];
  for (const line of rest.split(breaks).slice(0, 200)) {
    const [packed] = /^[\w-]*/.exec(line) ?? [''];
    // Proofpoint ends what it has wrapped by two lines below and a semicolon.
    lines.push(packed.length === line.length ? packed : packed.replace(/__$/, ''));
    if (packed.length < line.length) break;
  }
  return {
    version: Number(found[1]),
    packed: lines.map((_, at) => lines.slice(0, at + 1).join('')),
  };
}

/** What is opened in place of an address whose # was written as %23; undefined where it was not. */
export function withHash(href: string): string | undefined {
  const mended = href.replace(/\/?%(?:25)*23(?=a\d{1,6}\.)/, '/#');
  return mended === href ? undefined : mended;
}
