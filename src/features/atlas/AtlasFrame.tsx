import type { ReactNode } from 'react';

import type { AtlasKind } from './atlasItem.ts';
import { useBook } from './AtlasBook.tsx';

type AtlasFrameProps = {
  readonly title: string;
  /** What the page is of; undefined for the atlas as a whole. */
  readonly kind?: AtlasKind | undefined;
  readonly lead?: string;
  readonly children: ReactNode;
};

/** What every page of the atlas stands in: the ways back, the heading and what it is a page of. */
export function AtlasFrame({ title, kind, lead, children }: AtlasFrameProps) {
  const { hrefs, texts, own } = useBook();
  const page = kind === undefined ? title : `${title} – ${own(($) => $.title)}`;
  return (
    <main className="frame atlas" id="innehall">
      <title>{texts.t(($) => $.site.title, { page })}</title>
      <nav className="ways" aria-label={own(($) => $.ways)}>
        <a className="back" href={hrefs.back}>
          {own(($) => $.back)}
        </a>
        {kind !== undefined && <a href={hrefs.atlas}>{own(($) => $.up)}</a>}
      </nav>
      <div className="text opening">
        {kind !== undefined && <p className="small soft">{own(($) => $.kinds[kind])}</p>}
        <h1 id="rubrik" tabIndex={-1} lang={kind === 'source' ? 'sv' : undefined}>
          {title}
        </h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
      </div>
      <div className="knowledge">{children}</div>
    </main>
  );
}
