import { lawPeriods } from './explanation/otherYear/lawPeriods.ts';
import { ArgumentTrees } from './explanation/argument/ArgumentTrees.tsx';
import { Reasons } from './explanation/argument/Reasons.tsx';
import { Conditions } from './explanation/conditions/Conditions.tsx';
import { SeveralParts } from './explanation/conditions/SeveralParts.tsx';
import { Steps } from './explanation/conditions/Steps.tsx';
import { upcomingFor } from './explanation/conditions/upcomingFor.ts';
import { UpcomingLaw } from './explanation/conditions/UpcomingLaw.tsx';
import { Warnings } from './explanation/conditions/Warnings.tsx';
import { WhatWouldChange } from './explanation/counterfactual/WhatWouldChange.tsx';
import { RouteMapSection } from './explanation/map/RouteMapSection.tsx';
import { OtherYear } from './explanation/otherYear/OtherYear.tsx';
import { OpenOrStopped, RestOfRoutes } from './explanation/routes/OpenOrStopped.tsx';
import { CitedSources } from './explanation/sources/CitedSources.tsx';
import type { ExplainedProps } from './explainedProps.ts';
import { ExplainedCertainty } from './summary/ExplainedCertainty.tsx';
import { Contents } from './Contents.tsx';

/** All that is told of a result, on one page: to search in, and to print. */
export function WholeResult(props: ExplainedProps) {
  const { rulebook, answers, assessment, deciding, missing, upcoming: all, upcomingHref } = props;
  const { status, asOf } = assessment;
  const shared = { rulebook, answers, assessment };
  const upcoming = upcomingFor(rulebook, answers, assessment, all);
  const isOpen = status === 'undecided' || status === 'stopped';
  const isOrganisation = props.organisation !== undefined;
  return (
    <>
      <Contents
        assessment={assessment}
        hasMissing={missing.length + deciding.length > 0}
        hasTurns={status !== 'undecided'}
        hasUpcoming={upcoming.length > 0}
        hasLocal={Boolean(props.local)}
        hasYears={lawPeriods(rulebook, asOf).length > 0}
      />
      <ExplainedCertainty {...{ rulebook, answers, assessment, deciding }} />
      <SeveralParts {...{ rulebook, assessment }} />
      {isOpen ? <OpenOrStopped {...shared} /> : <Reasons {...shared} />}
      {props.organisation}
      <Conditions {...shared} {...{ asOf, upcomingHref, isOrganisation }} upcoming={all} />
      <WhatWouldChange {...props} />
      <Steps {...shared} isOrganisation={isOrganisation} />
      <Warnings {...shared} />
      <UpcomingLaw {...{ upcoming, asOf, upcomingHref }} />
      {props.local}
      <RestOfRoutes {...shared} />
      <RouteMapSection {...shared} />
      <OtherYear {...shared} />
      <ArgumentTrees {...shared} />
      <CitedSources {...props} />
    </>
  );
}
