import { type RefObject, Suspense } from 'react';

import type { Assessment } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { CaseBar } from '#ui/CaseBar.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import type { WizardContext, WizardEvent } from '#wizard/index.ts';

import { Arrived } from './Arrived.tsx';
import { languages, type Place } from './place.ts';
import { PageContent } from './PageContent.tsx';

export type HrefOf = (place: Place, language?: (typeof languages)[number]) => string;

export type PageProps = {
  readonly rulebook: Rulebook;
  readonly context: WizardContext;
  readonly place: Place;
  /** The assessment before the latest answer. */
  readonly previous: Assessment | undefined;
  /** Whether the browser keeps the case for a reload. */
  readonly isKept: boolean;
  /** Questions of a kept case that could not be read any more. */
  readonly lost: number;
  readonly hrefOf: HrefOf;
  readonly send: (event: WizardEvent) => void;
  /** The page whose heading was last shown. */
  readonly shown: RefObject<string | undefined>;
};

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
        hasCase && place.page !== 'start' ? (
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
        <Arrived page={hrefOf(place)} shown={props.shown}>
          <PageContent {...props} />
        </Arrived>
      </Suspense>
    </PageFrame>
  );
}
