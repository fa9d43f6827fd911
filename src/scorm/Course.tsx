import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';

import { CardPage } from '#features/training/card/CardPage.tsx';
import { LibraryPage } from '#features/training/library/LibraryPage.tsx';
import { gradeChoice } from '#features/training/selfTest/gradeChoice.ts';
import { noSelfTest, type SelfTestRecord } from '#features/training/selfTest/selfTestRecord.ts';
import { SelfTestPage } from '#features/training/selfTest/SelfTestPage.tsx';
import english from '#locales/en/scorm.json';
import swedish from '#locales/sv/scorm.json';
import { assess } from '#reasoning/index.ts';
import type { Rulebook, WorkshopPlan } from '#rulebook/index.ts';
import { createTexts, type Language, TextsProvider } from '#texts/index.ts';
import { PageFoot } from '#ui/PageFoot.tsx';
import { PageFrame } from '#ui/PageFrame.tsx';
import { scrollToTop } from '#ui/scrollToTop.ts';

import type { Attempt, Score } from './attempt.ts';

/** Nobody brings cards of their own to a course. */
const none: readonly never[] = [];

type CourseProps = {
  readonly rulebook: Rulebook;
  readonly plan: WorkshopPlan;
  /** The day whose law applies. */
  readonly day: string;
  /** Where the platform keeps it; undefined without a platform. */
  readonly attempt: Attempt | undefined;
};

/** The self-test and the case cards as a course of their own: the pages of the site, and what a platform is told. */
export function Course({ rulebook, plan, day, attempt }: CourseProps) {
  const hash = useSyncExternalStore(onHash, () => window.location.hash);
  const [, asked, page, id] = hash.split('/');
  const language = asked === 'en' || asked === 'sv' ? asked : (attempt?.left.language ?? 'sv');
  const [record, setRecord] = useState(attempt?.left.record ?? noSelfTest);
  const [isRefused, setRefused] = useState(false);
  const texts = useMemo(() => createTexts(language, rulebook, day), [language, rulebook, day]);
  const said = language === 'en' ? english : swedish;
  useHeadingFocus(hash);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const onRecord = (next: SelfTestRecord): void => {
    setRecord(next);
    const isKept = attempt?.keep({ language, record: next }, scoreOf(rulebook, plan, day, next));
    setRefused(isKept === false);
  };
  const card = page === 'kort' ? plan.cards.find((one) => one.id === id) : undefined;
  const at = (place: string, spoken: Language = language): string => `#/${spoken}/${place}`;
  const hrefs = { cards: at('kort'), selfTest: at('') };
  const cardHref = (one: string): string => at(`kort/${one}`);
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <TextsProvider texts={texts}>
      <PageFrame
        skip={texts.t(($) => $.site.skip)}
        name={texts.t(($) => $.site.name)}
        homeHref={at('')}
        headLinks={[
          {
            href: at([page, id].filter(Boolean).join('/'), other),
            label: texts.t(($) => $.site.otherLanguage),
            lang: other,
          },
        ]}
        foot={
          <PageFoot
            promise={said.promise}
            links={[]}
            version={texts.t(($) => $.site.version, {
              version: rulebook.version,
              date: texts.date(rulebook.lawCheckedTo),
            })}
          />
        }
      >
        <div className="frame" role="alert">
          {isRefused && (
            <p>
              <b>{said.refused}</b>
            </p>
          )}
        </div>
        {card !== undefined ? (
          <CardPage
            key={card.id}
            {...{ rulebook, card, day }}
            libraryHref={hrefs.cards}
            openHref={undefined}
          />
        ) : page === 'kort' ? (
          <LibraryPage
            {...{ rulebook, plan, day, hrefs, cardHref }}
            ownCards={none}
            draw={Math.random}
          />
        ) : (
          <SelfTestPage
            {...{ rulebook, plan, day, hrefs, cardHref, record, onRecord }}
            lead={[said.lead, attempt === undefined ? said.alone : said.receives]}
          />
        )}
      </PageFrame>
    </TextsProvider>
  );
}

/** The score of a test in which every case is answered and read. */
function scoreOf(
  rulebook: Rulebook,
  plan: WorkshopPlan,
  day: string,
  { version, at, chosen }: SelfTestRecord,
): Score | undefined {
  const ids = version === 'organisation' ? plan.selfTestOrganisation : plan.selfTest;
  if (at < ids.length) return undefined;
  const grades = ids.map((id, index) => {
    const answers = plan.cards.find((card) => card.id === id)?.answers ?? {};
    return gradeChoice(assess(rulebook, answers, day), chosen[index] ?? '');
  });
  return { right: grades.filter((grade) => grade === 'right').length, of: grades.length };
}

/** A screen reader begins at the heading of a page that is come to. */
function useHeadingFocus(hash: string): void {
  const shown = useRef(hash);
  useEffect(() => {
    if (shown.current === hash) return;
    shown.current = hash;
    scrollToTop();
    document.getElementById('rubrik')?.focus({ preventScroll: true });
  }, [hash]);
}

function onHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
