import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { addressIn, hrefAt } from './addressIn.ts';
import { addressOf, type Language, type Place, placeAt } from './place.ts';

type Shown = { readonly place: Place; readonly language: Language };
/** How a page was reached: by a link on the page, or by the browser's Back and Forward. */
export type Means = 'link' | 'history';
type Visit = (shown: Shown, means: Means) => Promise<void>;

/**
 * Keeps the browser's address and the page in step. A new page is a new entry in the history; Back,
 * Forward and links within the site call `onVisit`, and an address that leads nowhere is put right.
 */
export function useAddress(root: URL, shown: Shown, onVisit: Visit): void {
  const visit = useRef<'none' | 'under way' | 'over'>('over');
  const [, setVisits] = useState(0);
  const address = hrefAt(root, addressOf(shown.place, shown.language));

  useEffect(() => {
    // While a language is fetched, the page is not yet what the address says.
    if (visit.current === 'under way') return;
    const { href } = window.location;
    // What names a part of the page is left as it is.
    if (href !== address && !href.startsWith(`${address}#`)) {
      if (visit.current === 'over') window.history.replaceState(null, '', address);
      else window.history.pushState(null, '', address);
    }
    visit.current = 'none';
  });

  const follow = async (found: Shown, means: Means): Promise<void> => {
    visit.current = 'under way';
    await onVisit(found, means);
    visit.current = 'over';
    // A visit the wizard refuses changes nothing, but the address must still be put right.
    setVisits((count) => count + 1);
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
