import { type ReactNode, useEffect, useRef } from 'react';

import type { OfferedPaper } from '#documents/index.ts';
import type { PaperId } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { ButtonLink } from '#ui/Button.tsx';
import { Chapter } from '#ui/Chapter.tsx';

import { SaveAll } from './SaveAll.tsx';

/** A paper that is offered, with what it is called and what it is for. */
export type PaperOffer = OfferedPaper & { readonly title: string; readonly what: string };

export type PapersPageProps = {
  readonly papers: readonly PaperOffer[];
  /** The title of a paper that was asked for by its address, and that this case does not lead to. */
  readonly notOffered?: string | undefined;
  /** What has to be confirmed before any paper is written. */
  readonly toConfirm?: ReactNode;
  readonly resultHref: string;
  readonly startHref: string;
  readonly paperHref: (paper: PaperId) => string;
  /** The page of the case, where what is the same in all papers is noted, and what the way there is called. */
  readonly about?: { readonly href: string; readonly title: string; readonly text: string };
  /** The page of the dates to keep, and what the way there is called. */
  readonly dates?: { readonly href: string; readonly title: string; readonly text: string };
  /** Saves them all in one file; says why when one does not fit the template. It fails when the file cannot be made. */
  readonly onDownloadAll: () => Promise<string | undefined>;
  /** A chapter after them: the template that they are written in. */
  readonly after?: ReactNode;
};

const weight = { main: 0, required: 1, recommended: 2, voluntary: 3 } as const;

/** The papers that the case leads to, the one to begin with first. */
export function PapersPage({
  papers,
  notOffered,
  toConfirm,
  resultHref,
  startHref,
  paperHref,
  about,
  dates,
  onDownloadAll,
  after,
}: PapersPageProps) {
  const { t } = useTexts();
  const title = t(($) => $.papers.title);
  const heading = useRef<HTMLHeadingElement>(null);
  const isAsking = toConfirm !== undefined;
  const wasAsking = useRef(isAsking);
  useEffect(() => {
    if (wasAsking.current && !isAsking) heading.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  // What must be there comes before what may be: the sort keeps the order among equals.
  const inOrder = papers.toSorted((a, b) => weight[a.kind] - weight[b.kind]);
  return (
    <main className="frame" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      {papers.length > 0 && (
        <a className="back" href={resultHref}>
          {t(($) => $.papers.back)}
        </a>
      )}
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {notOffered !== undefined && papers.length > 0 && (
          <p>{t(($) => $.papers.notOffered, { title: notOffered })}</p>
        )}
        <p className="lead">{t(($) => (papers.length > 0 ? $.papers.lead : $.papers.none))}</p>
        {papers.length > 0 && !isAsking && about !== undefined && (
          <p>
            {about.text} <a href={about.href}>{about.title}</a>
          </p>
        )}
      </div>
      {papers.length === 0 && (
        <p className="actions">
          <ButtonLink href={startHref}>{t(($) => $.papers.begin)}</ButtonLink>
        </p>
      )}
      {papers.length > 0 && toConfirm}
      {papers.length > 0 && toConfirm === undefined && <SaveAll onDownload={onDownloadAll} />}
      {papers.length > 0 && toConfirm === undefined && (
        <ul className="papers plain">
          {inOrder.map((paper) => (
            <li key={paper.id} data-kind={paper.kind}>
              {paper === inOrder[0] && <p className="first">{t(($) => $.papers.first)}</p>}
              <h2>
                <a href={paperHref(paper.id)}>{paper.title}</a>
              </h2>
              <p>{paper.what}</p>
              <p className="soft">{t(($) => $.papers.kinds[paper.kind])}</p>
            </li>
          ))}
        </ul>
      )}
      {papers.length > 0 && toConfirm === undefined && (
        <div className="chapters">
          {dates !== undefined && (
            <Chapter id="datum" title={dates.title}>
              <p>
                <a href={dates.href}>{dates.text}</a>
              </p>
            </Chapter>
          )}
          {after}
        </div>
      )}
    </main>
  );
}
