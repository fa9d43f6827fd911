import { type ReactNode, useMemo } from 'react';

import type { Answers, Assessment } from '#reasoning/index.ts';
import type { Rulebook, Upcoming } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { Arrival } from '#ui/Arrival.tsx';

import { ArgumentTrees } from './ArgumentTrees.tsx';
import { calculatedFigures } from './calculatedFigures.ts';
import { Certainty } from './Certainty.tsx';
import { citedSources } from './citedSources.ts';
import { Conditions } from './Conditions.tsx';
import { Contents } from './Contents.tsx';
import { explanationOf } from './explanationOf.ts';
import { FindOut } from './FindOut.tsx';
import { lawPeriods } from './lawPeriods.ts';
import { OpenOrStopped, RestOfRoutes } from './OpenOrStopped.tsx';
import { OtherYear } from './OtherYear.tsx';
import { Parts } from './Parts.tsx';
import { PrintWhole } from './PrintWhole.tsx';
import { Reasons } from './Reasons.tsx';
import { RouteMapSection } from './RouteMapSection.tsx';
import { Sources } from './Sources.tsx';
import { Steps } from './Steps.tsx';
import { Take } from './Take.tsx';
import { Thresholds } from './Thresholds.tsx';
import { Turns } from './Turns.tsx';
import { upcomingFor } from './upcomingFor.ts';
import { UpcomingLaw } from './UpcomingLaw.tsx';
import { Warnings } from './Warnings.tsx';

export type ResultPageProps = {
  readonly rulebook: Rulebook;
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** Questions whose answer could still change something. */
  readonly missing: readonly string[];
  /** Those that could change the recommended route. */
  readonly deciding: readonly string[];
  /** Law on its way, and where more is told of one. */
  readonly upcoming: readonly Upcoming[];
  readonly upcomingHref: (id: string) => string;
  readonly changeHref: (question: string) => string;
  readonly reviewHref: string;
  readonly restartHref: string;
  /** What the municipality itself asks for, apart from the law. */
  readonly local?: ReactNode;
  /** What the result means to the organisation, when it is seen from its side. */
  readonly organisation?: ReactNode;
  /** More to take from here: to save, to share, to write. */
  readonly take?: ReactNode;
};

/** The answer to a case: the route, why, what it needs, what is open, and what it all rests on. */
export function ResultPage(props: ResultPageProps) {
  const { rulebook, answers, assessment, missing, deciding, changeHref, reviewHref } = props;
  const { t, route } = useTexts('result');
  const { recommended, status, asOf } = assessment;
  const headline =
    recommended === null ? t(($) => $.result.undecidedHeadline) : route(recommended).headline;
  const page = t(($) => $.result.title, { headline });
  const figures = calculatedFigures(rulebook, answers, assessment);
  const shared = { rulebook, answers, assessment };
  const { upcoming: all, upcomingHref } = props;
  const upcoming = upcomingFor(rulebook, answers, assessment, all);
  const explanation = useMemo(
    () => explanationOf(rulebook, answers, asOf),
    [rulebook, answers, asOf],
  );
  const { changes, allChanges, costs } = explanation;
  const asked = [...deciding, ...missing];
  const cited = citedSources(rulebook, answers, assessment, explanation, asked, figures);
  return (
    <main className="frame result" id="innehall">
      <title>{t(($) => $.site.title, { page })}</title>
      <PrintWhole>
        <div className="walk">
          <a className="back" href={reviewHref}>
            {t(($) => $.result.back)}
          </a>
          <Arrival certainty={status} caption={t(($) => $.result.caption)} headline={headline} />
          <Certainty {...shared} deciding={deciding} />
          <Take reviewHref={reviewHref} restartHref={props.restartHref}>
            {props.take}
          </Take>
          <Contents
            assessment={assessment}
            hasMissing={missing.length + deciding.length > 0}
            hasTurns={allChanges.length > 0}
            hasUpcoming={upcoming.length > 0}
            hasLocal={Boolean(props.local)}
            hasYears={lawPeriods(rulebook, asOf).length > 0}
          />
          <Parts assessment={assessment} />
          {status === 'undecided' || status === 'stopped' ? (
            <OpenOrStopped {...shared} />
          ) : (
            <Reasons {...shared} />
          )}
          {props.organisation}
          <Thresholds rulebook={rulebook} figures={figures} asOf={asOf} />
          <Conditions {...shared} {...{ asOf, upcomingHref }} upcoming={all} />
          <FindOut {...shared} {...{ costs, deciding, changeHref }} />
          <Turns {...{ rulebook, answers, changes, allChanges }} />
          <Steps {...shared} />
          <Warnings {...shared} />
          <UpcomingLaw {...{ upcoming, asOf, upcomingHref }} />
          {props.local}
          <RestOfRoutes {...shared} />
          <RouteMapSection {...shared} />
          <OtherYear {...shared} />
          <ArgumentTrees {...shared} />
          <Sources {...shared} cited={cited} />
        </div>
      </PrintWhole>
    </main>
  );
}
