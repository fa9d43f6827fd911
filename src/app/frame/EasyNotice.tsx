import type { Page, ResultPart } from '#app/address/pages.ts';
import { usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useTexts } from '#texts/index.ts';

/** The pages that are in lätt svenska; `check:rules` holds their words to it (`checkEasy`). */
const easyPages = new Set<Page['page']>([
  'start',
  'question',
  'review',
  'result',
  'organisation',
  'readiness',
]);
const easyParts: readonly ResultPart[] = ['conditions', 'organisation', 'after-no'];

/** Says of the page that is shown whether it is in lätt svenska, while that is on. */
export function EasyNotice() {
  const { isEasy, language } = useSettings();
  const { shown } = usePages();
  const { t } = useTexts();
  if (!isEasy || language !== 'sv') return null;
  const isWhole =
    shown.page === 'explained' ? easyParts.includes(shown.part) : easyPages.has(shown.page);
  const how = isWhole ? 'whole' : shown.page === 'explained' ? 'partly' : 'not';
  return (
    <aside className="frame">
      <p>{t(($) => $.site.easyNotice[how])}</p>
    </aside>
  );
}
