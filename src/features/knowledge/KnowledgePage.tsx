import type { ReactNode } from 'react';

import { knowledgeTexts, useTexts } from '#texts/index.ts';

type KnowledgePageProps = {
  readonly title: string;
  readonly lead: string;
  readonly backHref: string;
  readonly children: ReactNode;
};

/** A page to read beside the walk. */
export function KnowledgePage({ title, lead, backHref, children }: KnowledgePageProps) {
  const { t } = useTexts();
  const { t: own } = knowledgeTexts(useTexts('knowledge'));
  return (
    <main className="frame" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <a className="back" href={backHref}>
        {own(($) => $.back)}
      </a>
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{lead}</p>
      </div>
      <div className="knowledge">{children}</div>
    </main>
  );
}
