import type { ReactNode } from 'react';

import { useTexts } from '#texts/index.ts';
import { Chapter } from '#ui/Chapter.tsx';

import { download } from './download.ts';
import { SaveFile } from './SaveFile.tsx';
import { Share } from './Share.tsx';

export type SavePageProps = {
  /** What the file is called when it is saved. */
  readonly fileName: string;
  /** The case as the text of a file. */
  readonly fileText: () => string;
  readonly onFileSaved: () => void;
  /** The address that opens the case; the free text comes along only when asked for. */
  readonly linkTo: (withText: boolean) => Promise<string>;
  /** The longest address that can be opened. */
  readonly linkLimit: number;
  /** How the case is kept in this browser. */
  readonly keep: ReactNode;
  readonly caseHref: string;
  /** Where someone else reads the answers. */
  readonly readingHref?: string;
  readonly openHref: string;
  readonly backHref: string;
};

/** Every way to keep a case and to pass it on. Nothing is kept before it is asked for. */
export function SavePage(props: SavePageProps) {
  const { t } = useTexts();
  const words = useTexts('case').words('case');
  const title = words(($) => $.save.title);
  const saveFile = (): void => {
    download(props.fileName, props.fileText());
    props.onFileSaved();
  };
  return (
    <main className="frame case" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <a className="back" href={props.backHref}>
        {t(($) => $.question.back)}
      </a>
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1}>
          {title}
        </h1>
        <p className="lead">{words(($) => $.save.lead)}</p>
        <p>
          <a href={props.caseHref}>{words(($) => $.save.details)}</a>
        </p>
        {props.readingHref !== undefined && (
          <p>
            <a href={props.readingHref}>{words(($) => $.reading.link)}</a>
          </p>
        )}
      </div>
      <div className="chapters">
        <Chapter id="fil" title={words(($) => $.save.file.title)}>
          <SaveFile name={props.fileName} text={props.fileText} onSaved={props.onFileSaved} />
        </Chapter>
        <Chapter id="webblasare" title={words(($) => $.save.browser.title)}>
          {props.keep}
        </Chapter>
        <Chapter id="dela" title={words(($) => $.save.share.title)}>
          <Share linkTo={props.linkTo} limit={props.linkLimit} onSaveFile={saveFile} />
        </Chapter>
      </div>
      <p className="after-chapters">
        <a href={props.openHref}>{t(($) => $.site.open)}</a>
      </p>
    </main>
  );
}
