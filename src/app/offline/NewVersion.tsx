import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import { useUpdate } from './useUpdate.ts';

type NewVersionProps = {
  readonly root: URL;
  /** Whether no case is under way: only then may the page be begun anew. */
  readonly isBetweenCases: boolean;
};

/** Says that a new version waits, between cases, and puts it in use when asked to. */
export function NewVersion({ root, isBetweenCases }: NewVersionProps) {
  const { t } = useTexts();
  const update = useUpdate(root);
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
