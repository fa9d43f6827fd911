import { Suspense, useDeferredValue, useMemo } from 'react';

import { useTexts } from '#texts/index.ts';
import { PageFrame } from '#ui/PageFrame.tsx';

import { Arrived } from '../navigation/PageMountEffects.tsx';
import { CaseLine } from './CaseLine.tsx';
import { keptAs } from '../case/saveStatus.ts';
import type { PageProps } from '../pageProps.ts';
import { NewVersion } from '../offline/NewVersion.tsx';
import { useUpdate } from '../offline/useUpdate.ts';
import { addressOf, isBeside, languages } from '../address/pages.ts';
import { PageContent } from '../routes/CurrentPage.tsx';
import { pagesAtHand } from '../pagesAtHand.ts';
import { SideBar } from './SideBar.tsx';
import { SiteFoot } from './SiteFoot.tsx';
import { Slot } from '../Slot.tsx';

/** What stands while a page is fetched. */
function Loading() {
  const { t } = useTexts();
  return <p className="frame">{t(($) => $.site.loading)}</p>;
}

/** The page at a place, between the head and foot of the site. */
export function Page(props: PageProps) {
  const { rulebook, context, place, notes, lost, hrefOf } = props;
  const { t, language } = useTexts();
  // From one question to the next these stay as they are.
  const words = useMemo(
    () => ({
      skip: t(($) => $.site.skip),
      name: t(($) => $.site.name),
      search: t(($) => $.site.pages.search),
      otherLanguage: t(($) => $.site.otherLanguage),
      easy: t(($) => $.site.easy),
    }),
    [t],
  );
  // What is written beside an answer does not wait for the page that is made ready.
  const settledNotes = useDeferredValue(notes);
  // The first answer brings the line of the case with it.
  const hasLine = props.hasCase || lost > 0;
  const update = useUpdate(props.root);
  const other = languages.find((candidate) => candidate !== language) ?? language;
  return (
    <PageFrame
      skip={words.skip}
      name={words.name}
      homeHref={hrefOf({ page: 'start' })}
      headLinks={[
        { href: hrefOf({ page: 'search' }), label: words.search },
        { href: hrefOf(place, other), label: words.otherLanguage, lang: other },
      ]}
      caseBar={
        (hasLine || props.ahead !== undefined) && place.page !== 'start' ? (
          <Slot isShown={hasLine}>
            <CaseLine
              {...{ rulebook, hrefOf }}
              asOf={context.asOf}
              name={notes.name}
              keptAs={keptAs(props)}
              page={place.page}
            />
          </Slot>
        ) : (
          <NewVersion update={update} isBetweenCases={place.page === 'start' && !props.hasCase} />
        )
      }
      headSwitch={
        language === 'sv'
          ? { label: words.easy, isOn: props.isEasy, onSwitch: props.onEasy }
          : undefined
      }
      foot={<SiteFoot rulebook={rulebook} hrefOf={hrefOf} />}
    >
      {place.page !== 'start' && !isBeside(place) && (
        <SideBar side={props.side} onSide={props.onSide} />
      )}
      {pagesAtHand(props).map(({ key, isShown, ...page }) => (
        <Slot key={key} isShown={isShown}>
          <Suspense fallback={<Loading />}>
            <Arrived page={addressOf(page.place, language)} onArrive={props.onArrive}>
              <PageContent {...props} {...page} notes={isShown ? notes : settledNotes} />
            </Arrived>
          </Suspense>
        </Slot>
      ))}
    </PageFrame>
  );
}
