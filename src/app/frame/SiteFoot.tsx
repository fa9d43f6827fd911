import { memo } from 'react';

import { useTexts } from '#texts/index.ts';
import { PageFoot } from '#ui/PageFoot.tsx';

import type { PageProps } from '../pageProps.ts';
import { knowledgePages } from '../address/pages.ts';

/** The foot of every page; one page after another leaves it as it is. */
export const SiteFoot = memo(({ rulebook, hrefOf }: Pick<PageProps, 'rulebook' | 'hrefOf'>) => {
  const { t, date } = useTexts();
  return (
    <PageFoot
      promise={t(($) => $.site.promise)}
      links={[
        ...knowledgePages.map((page) => ({
          href: hrefOf({ page }),
          label: t(($) => $.site.pages[page]),
        })),
        { href: hrefOf({ page: 'accessibility' }), label: t(($) => $.site.accessibility) },
        { href: hrefOf({ page: 'local' }), label: t(($) => $.site.local) },
      ]}
      version={t(($) => $.site.version, {
        version: rulebook.version,
        date: date(rulebook.lawCheckedTo),
      })}
    />
  );
});
