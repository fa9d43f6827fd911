import { isLink } from '#casefile/index.ts';

import { addressOf, placeAt } from './place.ts';

/** A case that stands in the address of any page is opened on the page for it. */
export function toOpenLinks(root: URL): void {
  const { hash, pathname } = window.location;
  if (!isLink(hash)) return;
  const language = placeAt(pathname.slice(root.pathname.length))?.language ?? 'sv';
  const open = new URL(addressOf({ page: 'open' }, language) + hash, root);
  window.history.replaceState(null, '', open);
}
