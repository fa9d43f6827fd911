/** The longest link that is read, in characters after `#`. What is longer is better saved as a file. */
export const linkLimit = 50_000;

/** The version of the link text that is written; it stands first in it, after an a. */
export const linkVersion = 1;

const marker = /^a(\d{1,6})\./;

/** Whether what stands after `#` in an address is meant as a case, and not as a place on a page. */
export function isLink(text: string): boolean {
  return marker.test(afterHash(text));
}

/** The version and the packed case in a link; undefined where there is none. */
export function partsOf(
  text: string,
): { readonly version: number; readonly packed: string } | undefined {
  const link = afterHash(text);
  const found = marker.exec(link);
  return found === null
    ? undefined
    : { version: Number(found[1]), packed: link.slice(found[0].length) };
}

/** A whole address, or what stands after its `#`. E-mail breaks lines and adds a full stop or a bracket. */
function afterHash(text: string): string {
  const link = text.slice(text.lastIndexOf('#') + 1).replace(/\s+/g, '');
  // From the end: an expression for all that ends a text looks through a long text again and again.
  let end = link.length;
  while (end > 0 && !/[\w-]/.test(link.charAt(end - 1))) end -= 1;
  return link.slice(0, end);
}
