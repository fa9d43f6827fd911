import { createContext, type ReactNode, use } from 'react';

import { InPageLink } from '#ui/InPageLink.tsx';

/** The page that lists the sources, where that is another than the one that cites them. */
export const SourcesHref = createContext<string | undefined>(undefined);

type SourceLinkProps = { readonly id: string; readonly children: ReactNode };

/** A link to a source in the list of sources, on this page or on that of its own. */
export function SourceLink({ id, children }: SourceLinkProps) {
  const href = use(SourcesHref);
  const place = `kalla-${id}`;
  if (href === undefined) return <InPageLink to={place}>{children}</InPageLink>;
  return <a href={`${href}#${place}`}>{children}</a>;
}
