import { useCase, useSend } from '#app/case/CaseProvider.tsx';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { useHash } from '#app/tab/useHash.ts';
import { useTabValue } from '#app/tab/useTabValue.ts';
import { OrganisationPage } from '#features/organisation/OrganisationPage.tsx';
import { readGiven } from '#features/organisation/readinessGiven.ts';
import { ReadinessPage } from '#features/organisation/ReadinessPage.tsx';

/** The pages for an organisation that prepares a proposal. */
export function OrganisationRoute() {
  const { rulebook } = useSite();
  const { onSide } = useSettings();
  const { shown } = usePages();
  const hrefOf = useHrefOf();
  const isBegun = useCase(({ answers }) => Object.keys(answers).length > 0);
  const assessHref = hrefOf({ page: 'question', question: rulebook.questions[0]?.id ?? '' });
  if (shown.page === 'readiness') return <ReadinessRoute />;
  return (
    <OrganisationPage
      homeHref={hrefOf({ page: 'start' })}
      readinessHref={hrefOf({ page: 'readiness' })}
      assessHref={assessHref}
      resumeHref={isBegun ? hrefOf({ page: 'review' }) : undefined}
      onResume={() => onSide('organisation')}
      newIdeaHref={isBegun ? hrefOf({ page: 'organisation' }) : undefined}
      openHref={hrefOf({ page: 'open' })}
      compareHref={hrefOf({ page: 'compare' })}
    />
  );
}

/** The check of the organisation itself: kept by the tab, its question in the address, its answers for the case. */
function ReadinessRoute() {
  const { rulebook } = useSite();
  const { onSide } = useSettings();
  const { walk, openCase } = usePages();
  const hrefOf = useHrefOf();
  const context = useCase((all) => all);
  const send = useSend();
  const [given, onGiven] = useTabValue('vagval.readiness', readGiven);
  const [shown, onShow] = useHash();
  return (
    <ReadinessPage
      {...{ rulebook, given, onGiven, shown, onShow }}
      backHref={hrefOf(walk.page === 'result' ? walk : { page: 'organisation' })}
      onAssess={(filled) => {
        onSide('organisation');
        const { asOf, answers, notes, lapsed, saved } = context;
        openCase({ case: { asOf, answers: { ...filled, ...answers } }, notes, lapsed, saved });
        send({ type: 'case.started' });
      }}
    />
  );
}
