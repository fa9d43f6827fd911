/**
 * The address of a page in the browser. Every page lies under the root of the site; in a site of one file
 * the root ends with `#/`, and what names a part of a page comes after another `#`.
 */
export function urlOf(baseUrl: URL, path: string): string {
  return baseUrl.href + path;
}

/** The page's path under the root, as `pageAt` reads it; undefined for what lies elsewhere. */
export function pathUnder(baseUrl: URL, href: string): string | undefined {
  if (href.startsWith(baseUrl.href)) return href.slice(baseUrl.href.length).split(/[?#]/)[0] ?? '';
  // The one file itself, before any of its pages has been named.
  return baseUrl.hash !== '' && href.split('#')[0] === baseUrl.href.split('#')[0] ? '' : undefined;
}

/** What stands last after `#`: a part of the page, or a case. */
export function fragmentOf(href: string): string {
  return href.slice(href.lastIndexOf('#') + 1);
}

let found: URL | undefined;

/**
 * The address of the site's root. Every page says how far up it lies, so the site works under any path
 * on any host. First called before the address changes, and then the same.
 */
export function findBaseUrl(): URL {
  found ??= readBaseUrl();
  return found;
}

function readBaseUrl(): URL {
  // The browser asks for the icon again at every new address: a relative one would lead astray.
  for (const icon of document.querySelectorAll<HTMLLinkElement>(
    'link[rel="icon"], link[rel="manifest"]',
  ))
    icon.setAttribute('href', icon.href);
  const meta = document.querySelector('meta[name="site-root"]');
  return new URL(meta?.getAttribute('content') ?? './', window.location.href);
}
