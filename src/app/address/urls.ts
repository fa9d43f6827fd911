/**
 * The address of a page in the browser. Every page lies under the root of the site; in a site of one file
 * the root ends with `#/`, and what names a part of a page comes after another `#`.
 */
export function hrefAt(root: URL, address: string): string {
  return root.href + address;
}

/** The page's address under the root, as `placeAt` reads it; undefined for what lies elsewhere. */
export function addressIn(root: URL, href: string): string | undefined {
  if (href.startsWith(root.href)) return href.slice(root.href.length).split(/[?#]/)[0] ?? '';
  // The one file itself, before any of its pages has been named.
  return root.hash !== '' && href.split('#')[0] === root.href.split('#')[0] ? '' : undefined;
}

/** What stands last after `#`: a part of the page, or a case. */
export function tailOf(href: string): string {
  return href.slice(href.lastIndexOf('#') + 1);
}
