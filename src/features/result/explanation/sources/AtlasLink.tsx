import { createContext, type ReactNode, use } from 'react';

/** What a result leads to in the rule book. */
type Kind = 'rule' | 'condition' | 'sign' | 'source';

/** The address of something in the rule book; without one there are no links to it. */
export const AtlasHref = createContext<((kind: Kind, id: string) => string) | undefined>(undefined);

type AtlasLinkProps = { readonly kind: Kind; readonly id: string; readonly children: ReactNode };

/** A link to the page of something in the rule book: its words, its criterion and what it rests on. */
export function AtlasLink({ kind, id, children }: AtlasLinkProps) {
  const hrefOf = use(AtlasHref);
  return hrefOf === undefined ? children : <a href={hrefOf(kind, id)}>{children}</a>;
}
