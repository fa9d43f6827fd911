import { Suspense } from 'react';

import { useTexts } from '#texts/index.ts';
import { CaseBar } from '#ui/CaseBar.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';

import { areFiguresKnown } from './areFiguresKnown.ts';
import { Arrived } from './Arrived.tsx';
import type { PageProps } from './pageProps.ts';
import { NewVersion } from './offline/NewVersion.tsx';
import { useUpdate } from './offline/useUpdate.ts';
import { addressOf, isBeside, knowledgePages, languages } from './place.ts';
import { PageContent } from './PageContent.tsx';
import { contentOf, savingOf } from './savedAs.ts';
import { SideBar } from './SideBar.tsx';

/** The page at a place, between the head and foot of the site. */
export function Page(props: PageProps) {
  const { rulebook, context, place, notes, lost, hrefOf } = props;
  const { t, date, language } = useTexts();
  const update = useUpdate(props.root);
  const other = languages.find((candidate) => candidate !== language) ?? language;
  return (
    <PageFrame
      skip={t(($) => $.site.skip)}
      name={t(($) => $.site.name)}
      homeHref={hrefOf({ page: 'start' })}
      headLinks={[
        { href: hrefOf({ page: 'search' }), label: t(($) => $.site.pages.search) },
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
            {!areFiguresKnown(rulebook, context.asOf) && (
              <a href={hrefOf({ page: 'about-rules' })}>{t(($) => $.site.unknownFigures)}</a>
            )}{' '}
            {t(($) => $.site[noticeOf(props)])}{' '}
            {place.page !== 'save' && (
              <a href={hrefOf({ page: 'save' })}>{t(($) => $.site.saveOrShare)}</a>
            )}
          </CaseBar>
        ) : (
          <NewVersion update={update} isBetweenCases={place.page === 'start' && !props.hasCase} />
        )
      }
      headSwitch={
        language === 'sv'
          ? { label: t(($) => $.site.easy), isOn: props.isEasy, onSwitch: props.onEasy }
          : undefined
      }
      footLinks={[
        ...knowledgePages.map((page) => ({
          href: hrefOf({ page }),
          label: t(($) => $.site.pages[page]),
        })),
        { href: hrefOf({ page: 'accessibility' }), label: t(($) => $.site.accessibility) },
        { href: hrefOf({ page: 'local' }), label: t(($) => $.site.local) },
      ]}
      promise={t(($) => $.site.promise)}
      version={t(($) => $.site.version, {
        version: rulebook.version,
        date: date(rulebook.lawCheckedTo),
      })}
    >
      {place.page !== 'start' && !isBeside(place) && (
        <SideBar side={props.side} onSide={props.onSide} />
      )}
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
