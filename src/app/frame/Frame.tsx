import { lazy, type ReactNode, Suspense } from 'react';

import { isSidePage, languages } from '#app/address/pages.ts';
import { useCase } from '#app/case/CaseProvider.tsx';
import { isFramed } from '#app/embedding/frameRequest.ts';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { NewVersion } from '#app/offline/NewVersion.tsx';
import { useUpdate } from '#app/offline/useUpdate.ts';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { useIsHydrated } from '#app/startup/useIsHydrated.ts';
import { useHash } from '#app/tab/useHash.ts';
import { useTexts } from '#texts/index.ts';
import { PageFrame } from '#ui/PageFrame.tsx';
import { hasCase } from '#wizard/index.ts';

import { CaseLine } from './CaseLine.tsx';
import { EasyNotice } from './EasyNotice.tsx';
import { OwnRulesNotice } from './OwnRulesNotice.tsx';
import { SideBar } from './SideBar.tsx';
import { SiteFoot } from './SiteFoot.tsx';

/** Fetched only within the page of another. */
const Embedded = lazy(async () => ({
  default: (await import('#app/embedding/Embedded.tsx')).Embedded,
}));

/** What every page stands in: the head and foot of the site, and the line of the case under way. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { baseUrl } = useSite();
  const { isEasy, onSwitchEasy } = useSettings();
  const { shown } = usePages();
  const hrefOf = useHrefOf();
  const isBegun = useCase(hasCase);
  const hasLine = useCase(({ lost }) => lost > 0) || isBegun;
  // What is named of a page is called the same in both languages.
  const [place] = useHash();
  const { t, language } = useTexts();
  const update = useUpdate(baseUrl);
  // A page of the build stands in no frame yet.
  const isInFrame = useIsHydrated() && isFramed();
  const other = languages.find((candidate) => candidate !== language) ?? language;
  return (
    <PageFrame
      skip={t(($) => $.site.skip)}
      name={t(($) => $.site.name)}
      homeHref={hrefOf({ page: 'start' })}
      headLinks={[
        { href: hrefOf({ page: 'search' }), label: t(($) => $.site.pages.search) },
        {
          href: hrefOf(shown, other) + (place && `#${place}`),
          label: t(($) => $.site.otherLanguage),
          lang: other,
        },
      ]}
      caseBar={
        hasLine && shown.page !== 'start' ? (
          <CaseLine />
        ) : (
          <NewVersion update={update} isBetweenCases={shown.page === 'start' && !isBegun} />
        )
      }
      headSwitch={
        language === 'sv'
          ? { label: t(($) => $.site.easy), isOn: isEasy, onSwitch: onSwitchEasy }
          : undefined
      }
      foot={<SiteFoot />}
    >
      <OwnRulesNotice />
      <EasyNotice />
      {isInFrame && (
        <Suspense>
          <Embedded />
        </Suspense>
      )}
      {shown.page !== 'start' && !isSidePage(shown) && <SideBar />}
      {children}
    </PageFrame>
  );
}
