import { memo } from 'react';

import { pathOf } from '#app/address/pages.ts';
import { readingPages } from '#app/address/readingPages.ts';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { useTexts } from '#texts/index.ts';
import { PageFoot } from '#ui/PageFoot.tsx';

import { FaultDetails } from './FaultDetails.tsx';

/** The foot of every page; one page after another leaves it as it is. */
export const SiteFoot = memo(() => {
  const { rulebook } = useSite();
  const hrefOf = useHrefOf();
  const { shown } = usePages();
  const { t, date } = useTexts();
  return (
    <PageFoot
      promise={t(($) => $.site.promise)}
      links={[
        ...readingPages.map((page) => ({
          href: hrefOf({ page }),
          label: t(($) => $.site.pages[page]),
        })),
        { href: hrefOf({ page: 'accessibility' }), label: t(($) => $.site.accessibility) },
        { href: hrefOf({ page: 'privacy' }), label: t(($) => $.site.privacy) },
        { href: hrefOf({ page: 'local' }), label: t(($) => $.site.local) },
      ]}
      version={t(($) => $.site.version, {
        version: rulebook.version,
        date: date(rulebook.lawCheckedTo),
      })}
    >
      {/* On another page it begins anew. */}
      <FaultDetails key={pathOf(shown, 'sv')} />
    </PageFoot>
  );
});
