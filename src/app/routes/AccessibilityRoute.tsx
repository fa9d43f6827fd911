import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { useIsHydrated } from '#app/startup/useIsHydrated.ts';
import { AccessibilityPage } from '#features/accessibility/AccessibilityPage.tsx';

/** How accessible the site is, and whom to tell where it is not. */
export function AccessibilityRoute() {
  const { local } = useSettings();
  const { baseUrl } = useSite();
  const isHydrated = useIsHydrated();
  const { walk } = usePages();
  const hrefOf = useHrefOf();
  return (
    <AccessibilityPage
      owner={local.kind === 'read' ? local.rules : undefined}
      site={isHydrated ? baseUrl.href : undefined}
      backHref={hrefOf(walk)}
    />
  );
}
