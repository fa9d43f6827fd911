import { useDeferredValue, useEffect, useEffectEvent, useRef, useState } from 'react';

import { addressIn, hrefAt } from '../address/urls.ts';
import { addressOf, type Language, type Place, placeAt } from '../address/pages.ts';

type Shown = { readonly place: Place; readonly language: Language };
/** How a page was reached: by a link on the page, or by the browser's Back and Forward. */
export type Means = 'link' | 'history';
type Visit = (shown: Shown, means: Means) => Promise<void>;

/**
 * Keeps the browser's address and the page in step. A new page is a new entry in the history; Back,
 * Forward and links within the site call `onVisit`, and an address that leads nowhere is put right.
 */
export function useAddress(root: URL, shown: Shown, onVisit: Visit): void {
  // Visits by number: the latest begun, the latest whose address has been seen to, and the latest shown.
  const begun = useRef(1);
  const seenTo = useRef(0);
  const [visited, setVisited] = useState(1);
  const address = hrefAt(root, addressOf(shown.place, shown.language));
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
    }
    seenTo.current = visited;
  });

  const follow = async (found: Shown, means: Means): Promise<void> => {
    begun.current += 1;
    const visit = begun.current;
    await onVisit(found, means);
    // A visit the wizard refuses changes nothing, but the address must still be put right.
    setVisited((latest) => Math.max(latest, visit));
  };
  const go = useEffectEvent((url: URL, means: Means): boolean => {
    const found = placeIn(root, url.href);
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
      if (link === undefined || isSamePageLink(root, link)) return;
      const url = new URL(link.href);
      if (placeIn(root, url.href) === undefined) return;
      event.preventDefault();
      window.history.pushState(null, '', url);
      go(url, 'link');
    };
    window.addEventListener('popstate', onPopState);
    document.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('popstate', onPopState);
      document.removeEventListener('click', onClick);
    };
  }, [root]);
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
function placeIn(root: URL, href: string): Shown | undefined {
  const address = addressIn(root, href);
  return address === undefined ? undefined : placeAt(address);
}

function isSamePageLink(root: URL, link: HTMLAnchorElement): boolean {
  return link.hash !== '' && addressIn(root, link.href) === addressIn(root, window.location.href);
}
