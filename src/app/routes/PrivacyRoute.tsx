import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { PrivacyPage } from '#features/privacy/PrivacyPage.tsx';

/** What the site keeps, and of whom. */
export function PrivacyRoute() {
  const { walk } = usePages();
  const hrefOf = useHrefOf();
  return <PrivacyPage backHref={hrefOf(walk)} />;
}
