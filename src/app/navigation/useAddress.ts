import { useDeferredValue, useEffect, useEffectEvent, useRef, useState } from 'react';

import type { Means } from '#app/address/navigationEvent.ts';
import { type Language, type Page, pageAt, pathOf } from '#app/address/pages.ts';
import { pathUnder, urlOf } from '#app/address/urlOf.ts';
import { tellOfAddress } from '#app/tab/useHash.ts';

type Shown = { readonly page: Page; readonly language: Language };
type Visit = (shown: Shown, means: Means) => Promise<void>;

/**
 * Keeps the browser's address and the page in step. A new page is a new entry in the history; Back,
 * Forward and links within the site call `onVisit`, and an address that leads nowhere is put right.
 */
export function useAddress(baseUrl: URL, shown: Shown, onVisit: Visit): void {
  // Visits by number: the latest begun, the latest whose address has been seen to, and the latest shown.
  const begun = useRef(1);
  const seenTo = useRef(0);
  const [visited, setVisited] = useState(1);
  const address = urlOf(baseUrl, pathOf(shown.page, shown.language));
  // A new entry costs the browser time: it is made when the page stands painted.
  const isPainted = useDeferredValue(address) === address;

  useEffect(() => {
    // While a language is fetched, the page is not yet what the address says.
    if (visited < begun.current) return;
    const { href } = window.location;
    // What names a part of the page is left as it is.
    if (href !== address && !href.startsWith(`${address}#`)) {
      if (visited > seenTo.current) window.history.replaceState(null, '', address);
      else if (isPainted) window.history.pushState(null, '', address);
      tellOfAddress();
    }
    seenTo.current = visited;
  });

  const follow = async (found: Shown, means: Means): Promise<void> => {
    begun.current += 1;
    const visit = begun.current;
    await onVisit(found, means);
    // A visit the case refuses changes nothing, but the address must still be put right.
    setVisited((latest) => Math.max(latest, visit));
  };
  const go = useEffectEvent((url: URL, means: Means): boolean => {
    const found = pageIn(baseUrl, url.href);
    if (found === undefined) return false;
    void follow(found, means);
    return true;
  });

  useEffect(() => {
    const onPopState = (): void => {
      go(new URL(window.location.href), 'history');
    };
    const onClick = (event: MouseEvent): void => {
      const link = linkOf(event);
      if (link === undefined || isSamePageLink(baseUrl, link)) return;
      const url = new URL(link.href);
      if (pageIn(baseUrl, url.href) === undefined) return;
      event.preventDefault();
      const isSamePage = pathUnder(baseUrl, url.href) === pathUnder(baseUrl, window.location.href);
      window.history.pushState(null, '', url);
      // From a part of a page to the page as a whole: what stands after # is gone, and nothing else changes.
      if (isSamePage) tellOfAddress();
      go(url, 'link');
    };
    window.addEventListener('popstate', onPopState);
    document.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('popstate', onPopState);
      document.removeEventListener('click', onClick);
    };
  }, [baseUrl]);
}

/** The link of a plain click; a click meant for a new tab or a download is left to the browser. */
function linkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null) return undefined;
  return link.target !== '' || link.hasAttribute('download') ? undefined : link;
}

/** The page an address leads to, when it leads to one of the site's. */
function pageIn(baseUrl: URL, href: string): Shown | undefined {
  const path = pathUnder(baseUrl, href);
  return path === undefined ? undefined : pageAt(path);
}

function isSamePageLink(baseUrl: URL, link: HTMLAnchorElement): boolean {
  return (
    link.hash !== '' && pathUnder(baseUrl, link.href) === pathUnder(baseUrl, window.location.href)
  );
}
