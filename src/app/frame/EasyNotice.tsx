import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useTexts } from '#texts/index.ts';

/** Says what is in lätt svenska and what is not, on every page while it is on. */
export function EasyNotice() {
  const { isEasy, language } = useSettings();
  const { t } = useTexts();
  if (!isEasy || language !== 'sv') return null;
  return (
    <aside className="frame">
      <p>{t(($) => $.site.easyNotice)}</p>
    </aside>
  );
}
