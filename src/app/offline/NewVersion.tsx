import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import type { Update } from './watchForUpdate.ts';

type NewVersionProps = {
  readonly update: Update | undefined;
  /** Whether no case is under way: only then may the page be begun anew. */
  readonly isBetweenCases: boolean;
};

/** Says that a new version waits, between cases, and puts it in use when asked to. */
export function NewVersion({ update, isBetweenCases }: NewVersionProps) {
  const { t } = useTexts();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- output holds no paragraphs
    <div role="status">
      {update !== undefined && isBetweenCases && (
        <div className="frame new-version">
          <p>{t(($) => $.site.newVersion)}</p>
          <Button kind="quiet" onPress={update}>
            {t(($) => $.site.useNewVersion)}
          </Button>
        </div>
      )}
    </div>
  );
}
