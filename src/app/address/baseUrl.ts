/**
 * The address of the site's root. Every page says how far up it lies, so the site works under any path
 * on any host. Called once, before the address changes.
 */
export function siteRoot(): URL {
  // The browser asks for the icon again at every new address: a relative one would lead astray.
  for (const icon of document.querySelectorAll<HTMLLinkElement>(
    'link[rel="icon"], link[rel="manifest"]',
  ))
    icon.setAttribute('href', icon.href);
  const meta = document.querySelector('meta[name="site-root"]');
  return new URL(meta?.getAttribute('content') ?? './', window.location.href);
}
