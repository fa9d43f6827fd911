import { useState } from 'react';

import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

type SaveAllProps = { readonly onDownload: () => Promise<string | undefined> };

/** All papers of the case at once, and how it went. */
export function SaveAll({ onDownload }: SaveAllProps) {
  const { t } = useTexts();
  const [progress, setProgress] = useState<'none' | 'making' | 'saved' | 'failed'>('none');
  const [misfit, setMisfit] = useState<string>();

  async function download(): Promise<void> {
    setProgress('making');
    setMisfit(undefined);
    try {
      const wrong = await onDownload();
      setMisfit(wrong);
      setProgress(wrong === undefined ? 'saved' : 'none');
    } catch {
      setProgress('failed');
    }
  }

  return (
    <section className="saving" aria-label={t(($) => $.papers.all)}>
      <p className="actions">
        <Button kind="quiet" onPress={() => void download()}>
          {t(($) => $.papers.all)}
        </Button>
      </p>
      {progress === 'failed' && (
        <p className="error" role="alert">
          {t(($) => $.papers.paper.failed)}
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
