import { useState } from 'react';

import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

export type DownloadKind = 'word' | 'markdown' | 'case';

/** Saves a file; says why when the paper does not fit the template. It fails when the file cannot be made. */
export type OnDownload = (kind: DownloadKind) => Promise<string | undefined>;

type SavePaperProps = { readonly onDownload: OnDownload };
type Progress = 'none' | 'making' | 'saved' | 'failed' | 'wordFailed';

/** The ways to take a paper along, and how it went. */
export function SavePaper({ onDownload }: SavePaperProps) {
  const { t } = useTexts();
  const [progress, setProgress] = useState<Progress>('none');
  const [misfit, setMisfit] = useState<string>();
  const hasFailed = progress === 'failed' || progress === 'wordFailed';

  async function download(kind: DownloadKind): Promise<void> {
    setProgress('making');
    setMisfit(undefined);
    try {
      const wrong = await onDownload(kind);
      setMisfit(wrong);
      setProgress(wrong === undefined ? 'saved' : 'none');
    } catch {
      setProgress(kind === 'word' ? 'wordFailed' : 'failed');
    }
  }

  return (
    <section className="saving" aria-label={t(($) => $.papers.paper.actions)}>
      <p className="actions">
        <Button onPress={() => void download('word')}>{t(($) => $.papers.paper.word)}</Button>
        <Button kind="quiet" onPress={() => window.print()}>
          {t(($) => $.papers.paper.print)}
        </Button>
        <Button kind="quiet" onPress={() => void download('markdown')}>
          {t(($) => $.papers.paper.markdown)}
        </Button>
        <Button kind="quiet" onPress={() => void download('case')}>
          {t(($) => $.papers.paper.case)}
        </Button>
      </p>
      {hasFailed && (
        <p className="error" role="alert">
          {t(($) => $.papers.paper[progress])}{' '}
          {progress === 'wordFailed' && (
            <button type="button" className="link" onClick={() => void download('markdown')}>
              {t(($) => $.papers.paper.markdown)}
            </button>
          )}
        </p>
      )}
      {misfit !== undefined && (
        <p className="error" role="alert">
          {misfit}
        </p>
      )}
      <output className="soft">
        {progress === 'making' && t(($) => $.papers.paper.making)}
        {progress === 'saved' && t(($) => $.papers.paper.saved)}
      </output>
    </section>
  );
}
