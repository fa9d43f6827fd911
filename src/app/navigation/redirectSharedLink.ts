import { isLink } from '#casefile/index.ts';

import { addressIn, hrefAt, tailOf } from '../address/urls.ts';
import { addressOf, placeAt } from '../address/pages.ts';

/** A case that stands in the address of any page is opened on the page for it. True when there was one. */
export function toOpenLinks(root: URL): boolean {
  const { hash, href } = window.location;
  if (!isLink(hash)) return false;
  const language = placeAt(addressIn(root, href) ?? '')?.language ?? 'sv';
  const open = hrefAt(root, addressOf({ page: 'open' }, language));
  window.history.replaceState(null, '', `${open}#${tailOf(href)}`);
  return true;
}
