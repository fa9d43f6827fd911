import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

/** Says on every page that the municipality's own rules are missing or may be old, where they are. */
export function OwnRulesNotice() {
  const { local, onRetryLocal } = useSettings();
  const { t } = useTexts();
  const isKept = 'from' in local && local.from === 'kept';
  const isMissing = local.kind === 'unreachable';
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- output holds no paragraphs
    <div role="status">
      {(isKept || isMissing) && (
        <div className="frame new-version">
          <p>{t(($) => (isKept ? $.site.ownRules.kept : $.site.ownRules.unreachable))}</p>
          <Button kind="quiet" onPress={onRetryLocal}>
            {t(($) => $.site.ownRules.retry)}
          </Button>
        </div>
      )}
    </div>
  );
}
