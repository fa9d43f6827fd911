import { Suspense } from 'react';

import { useTexts } from '#texts/index.ts';
import { CaseBar } from '#ui/CaseBar.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';

import { Arrived } from './Arrived.tsx';
import type { PageProps } from './pageProps.ts';
import { languages } from './place.ts';
import { PageContent } from './PageContent.tsx';

/** The page at a place, between the head and foot of the site. */
export function Page(props: PageProps) {
  const { rulebook, context, place, isKept, lost, hrefOf } = props;
  const { t, date, language } = useTexts();
  const other = languages.find((candidate) => candidate !== language) ?? language;
  const hasCase = Object.keys(context.answers).length > 0;
  const notice =
    lost > 0 ? t(($) => $.site.lost) : isKept ? t(($) => $.site.kept) : t(($) => $.site.notKept);
  return (
    <PageFrame
      skip={t(($) => $.site.skip)}
      name={t(($) => $.site.name)}
      homeHref={hrefOf({ page: 'start' })}
      headLinks={[
        { href: hrefOf(place, other), label: t(($) => $.site.otherLanguage), lang: other },
      ]}
      caseBar={
        (hasCase || lost > 0) && place.page !== 'start' ? (
          <CaseBar
            label={t(($) => $.site.caseLabel)}
            title={t(($) => $.site.caseDay, { date: date(context.asOf) })}
          >
            {notice}
          </CaseBar>
        ) : undefined
      }
      promise={t(($) => $.site.promise)}
      version={t(($) => $.site.version, {
        version: rulebook.version,
        date: date(rulebook.lawCheckedTo),
      })}
    >
      <Suspense fallback={<p className="frame">{t(($) => $.site.loading)}</p>}>
        <Arrived page={hrefOf(place)} onArrive={props.onArrive}>
          <PageContent {...props} />
        </Arrived>
      </Suspense>
    </PageFrame>
  );
}
