import { useState } from 'react';

import { useTexts } from '#texts/index.ts';
import { Chapter } from '#ui/Chapter.tsx';

import { OpenFile } from './OpenFile.tsx';
import { OpenLink } from './OpenLink.tsx';
import { type SavedCase, SavedCases } from './SavedCases.tsx';
import { OpenFailure, type OpenFailureProps } from './OpenFailure.tsx';

export type OpenPageProps = {
  /** What was tried and could not be read. */
  readonly unread: OpenFailureProps | undefined;
  readonly onFile: (file: File) => void;
  /** A link as it was pasted. */
  readonly onLink: (text: string) => void;
  /** The cases saved in this browser; undefined where it lets nothing be stored. */
  readonly saved: readonly SavedCase[] | undefined;
  readonly onOpen: (id: string) => void;
  readonly onTakeText: (id: string) => void;
  /** False where the browser refuses. */
  readonly onDelete: (id: string) => boolean;
  readonly onDeleteAll: () => boolean;
  readonly backHref: string;
  /** Where many cases are mapped at once. */
  readonly agreementsHref?: string;
};

/** Every way to open a case again: a file, or one saved in this browser. */
export function OpenPage(props: OpenPageProps) {
  const { t } = useTexts();
  const words = useTexts('case').words('case');
  const [refused, setRefused] = useState(false);
  const title = words(($) => $.open.title);
  const page = props.unread === undefined ? title : t(($) => $.site.errorTitle, { page: title });
  return (
    <main className="frame case" id="innehall">
      <title>{t(($) => $.site.title, { page })}</title>
      <a className="back" href={props.backHref}>
        {t(($) => $.question.back)}
      </a>
      <div className="text opening">
        {props.unread !== undefined && <OpenFailure {...props.unread} />}
        <h1 id="rubrik" tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{words(($) => $.open.lead)}</p>
      </div>
      <div className="chapters">
        <Chapter id="fil" title={words(($) => $.open.file.title)}>
          <OpenFile onFile={props.onFile} />
        </Chapter>
        <Chapter id="sparade" title={words(($) => $.open.saved.title)}>
          {refused && (
            <p className="alert" role="alert">
              {words(($) => $.open.saved.refused)}
            </p>
          )}
          {props.saved === undefined ? (
            <p>{words(($) => $.open.saved.forbidden)}</p>
          ) : (
            <SavedCases
              cases={props.saved}
              onOpen={props.onOpen}
              onTakeText={props.onTakeText}
              onDelete={(id) => setRefused(!props.onDelete(id))}
              onDeleteAll={() => setRefused(!props.onDeleteAll())}
            />
          )}
        </Chapter>
        <Chapter id="lank" title={words(($) => $.open.link.title)}>
          <OpenLink onLink={props.onLink} />
        </Chapter>
      </div>
      {props.agreementsHref !== undefined && (
        <p className="after-chapters">
          <a href={props.agreementsHref}>{words(($) => $.agreements.link)}</a>
        </p>
      )}
    </main>
  );
}
