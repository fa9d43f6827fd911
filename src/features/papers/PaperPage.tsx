import { type AffectedField, blanksIn, type Paper } from '#documents/index.ts';
import { organisationTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import { AffectedTexts } from './AffectedTexts.tsx';
import { FillContext, type OnFill } from './FillContext.ts';
import { paperLabels } from './paperLabels.ts';
import { PaperView } from './PaperView.tsx';
import { type OnDownload, SavePaper } from './SavePaper.tsx';

export type PaperPageProps = {
  readonly paper: Paper;
  readonly papersHref: string;
  /** Whether it is shown in its long form, when it has one, and how that is chosen. */
  readonly long?:
    { readonly isOn: boolean; readonly onChange: (isOn: boolean) => void } | undefined;
  /** Writes it section by section; undefined where it is no form of one's own. */
  readonly onWrite?: (() => void) | undefined;
  /** Keeps what is filled in, with the case. */
  readonly onFill: OnFill;
  /** What has been filled in and may no longer fit, since the case has changed. */
  readonly affected?: readonly AffectedField[];
  /** What is said of the template that its Word file is written in. */
  readonly template?: string | undefined;
  readonly onDownload: OnDownload;
};

/** A paper before it is saved: the text as it will be, and the ways to take it along. */
export function PaperPage({
  paper,
  papersHref,
  long,
  onWrite,
  onFill,
  affected = [],
  template,
  onDownload,
}: PaperPageProps) {
  const texts = useTexts();
  const { t, count, sentence } = texts;
  const blanks = blanksIn(paper);
  return (
    <main className="frame desk" id="innehall">
      <title>{t(($) => $.site.title, { page: paper.title })}</title>
      <div className="toolbar">
        <a className="back" href={papersHref}>
          {t(($) => $.papers.paper.back)}
        </a>
        {long !== undefined && (
          <label className="long-form">
            <input
              type="checkbox"
              checked={long.isOn}
              onChange={({ currentTarget }) => long.onChange(currentTarget.checked)}
            />{' '}
            {t(($) => $.papers.paper.long)}
          </label>
        )}
        {onWrite !== undefined && <WriteButton onPress={onWrite} />}
        <SavePaper onDownload={onDownload} />
        <p className="soft">
          {t(($) => $.papers.paper.preview)}
          {template !== undefined && ` ${template}`}
          {blanks > 0 && (
            <>
              {' '}
              {t(($) => $.papers.paper.blanks, {
                count: blanks,
                number: sentence(count(blanks)),
              })}{' '}
              <button type="button" className="link" onClick={toNextBlank}>
                {t(($) => $.papers.paper.toNext)}
              </button>
            </>
          )}
        </p>
        <AffectedTexts affected={affected} />
      </div>
      <FillContext value={{ onFill, affected }}>
        <PaperView paper={paper} labels={paperLabels(texts)} />
      </FillContext>
    </main>
  );
}

function WriteButton({ onPress }: { readonly onPress: () => void }) {
  const { words } = organisationTexts(useTexts('organisation'));
  return <Button onPress={onPress}>{words(($) => $.writing.link)}</Button>;
}

/** To the first place that is still empty. */
function toNextBlank(): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('.fill-in > input')];
  fields.find(({ value }) => value.trim() === '')?.focus();
}
