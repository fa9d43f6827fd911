import { isLink } from '#casefile/index.ts';

import { addressOf, placeAt } from './place.ts';

/** A case that stands in the address of any page is opened on the page for it. True when there was one. */
export function toOpenLinks(root: URL): boolean {
  const { hash, pathname } = window.location;
  if (!isLink(hash)) return false;
  const language = placeAt(pathname.slice(root.pathname.length))?.language ?? 'sv';
  const open = new URL(addressOf({ page: 'open' }, language) + hash, root);
  window.history.replaceState(null, '', open);
  return true;
}
