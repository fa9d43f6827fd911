import { Suspense } from 'react';

import { useTexts } from '#texts/index.ts';
import { CaseBar } from '#ui/CaseBar.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';

import { Arrived } from './Arrived.tsx';
import type { PageProps } from './pageProps.ts';
import { NewVersion } from './offline/NewVersion.tsx';
import { addressOf, languages } from './place.ts';
import { PageContent } from './PageContent.tsx';
import { contentOf, savingOf } from './savedAs.ts';

/** The page at a place, between the head and foot of the site. */
export function Page(props: PageProps) {
  const { rulebook, context, place, notes, lost, hrefOf } = props;
  const { t, date, language } = useTexts();
  const other = languages.find((candidate) => candidate !== language) ?? language;
  return (
    <PageFrame
      skip={t(($) => $.site.skip)}
      name={t(($) => $.site.name)}
      homeHref={hrefOf({ page: 'start' })}
      headLinks={[
        { href: hrefOf(place, other), label: t(($) => $.site.otherLanguage), lang: other },
      ]}
      caseBar={
        (props.hasCase || lost > 0) && place.page !== 'start' ? (
          <CaseBar
            label={t(($) => $.site.caseLabel)}
            link={
              place.page === 'case'
                ? undefined
                : { href: hrefOf({ page: 'case' }), label: t(($) => $.site.case) }
            }
            title={notes.name || t(($) => $.site.caseDay, { date: date(context.asOf) })}
          >
            {t(($) => $.site[noticeOf(props)])}{' '}
            {place.page !== 'save' && (
              <a href={hrefOf({ page: 'save' })}>{t(($) => $.site.saveOrShare)}</a>
            )}
          </CaseBar>
        ) : (
          <NewVersion root={props.root} isBetweenCases={place.page === 'start' && !props.hasCase} />
        )
      }
      promise={t(($) => $.site.promise)}
      version={t(($) => $.site.version, {
        version: rulebook.version,
        date: date(rulebook.lawCheckedTo),
      })}
    >
      <Suspense fallback={<p className="frame">{t(($) => $.site.loading)}</p>}>
        <Arrived page={addressOf(place, language)} onArrive={props.onArrive}>
          <PageContent {...props} />
        </Arrived>
      </Suspense>
    </PageFrame>
  );
}

/** How the case is kept, in a word of `site`. */
function noticeOf({ context, notes, saved, isKept, lost }: PageProps) {
  if (lost > 0) return 'lost';
  const { asOf, answers } = context;
  const saving = savingOf(saved, contentOf({ asOf, answers }, notes));
  if (saving === 'kept') return 'saved';
  if (!isKept) return 'notKept';
  return saving === 'changed' ? 'changed' : 'kept';
}
