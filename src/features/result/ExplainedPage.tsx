import type { ReactNode } from 'react';

import { type Answers, conclusionOf, planOf, toldUnder } from '#reasoning/index.ts';
import { useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';

import { Conditions } from './explanation/conditions/Conditions.tsx';
import { Steps } from './explanation/conditions/Steps.tsx';
import { upcomingFor } from './explanation/conditions/upcomingFor.ts';
import { UpcomingLaw } from './explanation/conditions/UpcomingLaw.tsx';
import { Warnings } from './explanation/conditions/Warnings.tsx';
import { ArgumentTrees } from './explanation/argument/ArgumentTrees.tsx';
import { Reasons } from './explanation/argument/Reasons.tsx';
import { WhatWouldChange } from './explanation/counterfactual/WhatWouldChange.tsx';
import { RouteMapSection } from './explanation/map/RouteMapSection.tsx';
import { OtherYear } from './explanation/otherYear/OtherYear.tsx';
import { OpenOrStopped, RestOfRoutes } from './explanation/routes/OpenOrStopped.tsx';
import { CitedSources } from './explanation/sources/CitedSources.tsx';
import { SourcesHref } from './explanation/sources/SourceLink.tsx';
import type { ExplainedProps } from './explainedProps.ts';
import { PrintWhole } from './PrintWhole.tsx';
import { RiskReading } from './risk/RiskReading.tsx';
import type { ResultPart } from './resultPart.ts';
import { ExplainedCertainty } from './summary/ExplainedCertainty.tsx';
import { WholeResult } from './WholeResult.tsx';
import { headlineOf } from './summary/headlineOf.ts';

export type ExplainedPageProps = ExplainedProps & {
  readonly part: ResultPart;
  readonly resultHref: string;
  readonly sourcesHref: string;
  readonly changesHref: string;
  /** A link to the case, and a file of it, with the lawyer's replies among its answers. */
  readonly linkTo: (replies: Answers) => Promise<string>;
  readonly onSaveFile: (replies: Answers) => void;
  /** What an organisation can do after a no. */
  readonly afterNo?: ReactNode;
};

/** A page that explains one thing about the result, or all of them. */
export function ExplainedPage(props: ExplainedPageProps) {
  const { rulebook, answers, assessment, part } = props;
  const texts = useTexts('result');
  const { t } = texts;
  const plan = planOf(rulebook, answers, assessment.asOf);
  const conclusion = conclusionOf(rulebook, answers, assessment, plan);
  const headline = headlineOf(rulebook, conclusion, plan, texts);
  // What is to be done follows the route that is told; what the rules say without the plan stays as it is.
  const told =
    part === 'conditions' && conclusion.route !== null
      ? toldUnder(rulebook, answers, assessment, conclusion)
      : undefined;
  const title = t(($) => $.result.short.parts[part]);
  const isOnePage = part === 'whole' || part === 'sources';
  return (
    <main className="frame result explained" id="innehall">
      <title>
        {t(($) => $.site.title, {
          page: t(($) => $.result.short.title, { part: title, headline }),
        })}
      </title>
      <SourcesHref value={isOnePage ? undefined : props.sourcesHref}>
        <PrintWhole>
          <div className="walk">
            <a className="back" href={props.resultHref}>
              {t(($) => $.result.short.back)}
            </a>
            <div className="text opening">
              <h1 id="rubrik" tabIndex={-1}>
                {title}
              </h1>
              <p className="lead">{headline}</p>
            </div>
            {part === 'whole' && (
              <p className="text actions">
                <Button onPress={() => window.print()}>{t(($) => $.result.print)}</Button>
              </p>
            )}
            <Content {...props} {...told} />
          </div>
        </PrintWhole>
      </SourcesHref>
    </main>
  );
}

/** What stands on each of the pages. */
function Content(props: ExplainedPageProps) {
  const { rulebook, answers, assessment, upcoming: all, upcomingHref } = props;
  const shared = { rulebook, answers, assessment };
  const { status, asOf } = assessment;
  const isOpen = status === 'undecided' || status === 'stopped';
  const isOrganisation = props.organisation !== undefined;
  switch (props.part) {
    case 'conditions':
      return (
        <>
          <Conditions {...shared} {...{ asOf, upcomingHref, isOrganisation }} upcoming={all} />
          <Steps {...shared} isOrganisation={isOrganisation} />
          <UpcomingLaw
            {...{ asOf, upcomingHref }}
            upcoming={upcomingFor(rulebook, answers, assessment, all)}
          />
          {props.local}
        </>
      );
    case 'other-routes':
      return (
        <>
          {isOpen && <OpenOrStopped {...shared} />}
          <RestOfRoutes {...shared} />
        </>
      );
    case 'changes':
      return <WhatWouldChange {...props} />;
    case 'map':
      return <RouteMapSection {...shared} />;
    case 'other-year':
      return <OtherYear {...shared} />;
    case 'reasoning':
      return (
        <>
          <ExplainedCertainty {...props} findHref={props.changesHref} />
          {!isOpen && <Reasons {...shared} />}
          <Warnings {...shared} />
          <ArgumentTrees {...shared} />
        </>
      );
    case 'sources':
      return <CitedSources {...props} />;
    case 'risk':
      return (
        <RiskReading
          {...shared}
          deciding={props.deciding}
          linkTo={props.linkTo}
          onSaveFile={props.onSaveFile}
        />
      );
    case 'organisation':
      return props.organisation;
    case 'after-no':
      return props.afterNo;
    case 'whole':
      return <WholeResult {...props} />;
  }
}
