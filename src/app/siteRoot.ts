/**
 * The address of the site's root. Every page says how far up it lies, so the site works under any path
 * on any host.
 */
export function siteRoot(): URL {
  const meta = document.querySelector('meta[name="site-root"]');
  return new URL(meta?.getAttribute('content') ?? './', window.location.href);
}
