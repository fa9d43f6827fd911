import { useCase } from '#app/case/CaseProvider.tsx';
import { useHrefOf, usePages } from '#app/navigation/NavigationProvider.tsx';
import { useSettings } from '#app/settings/SettingsProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { OrganisationPage } from '#features/organisation/OrganisationPage.tsx';
import { ReadinessPage } from '#features/organisation/ReadinessPage.tsx';

/** The pages for an organisation that prepares a proposal. */
export function OrganisationRoute() {
  const { rulebook } = useSite();
  const { onSide } = useSettings();
  const { shown, walk } = usePages();
  const hrefOf = useHrefOf();
  const isBegun = useCase(({ answers }) => Object.keys(answers).length > 0);
  const assessHref = hrefOf({ page: 'question', question: rulebook.questions[0]?.id ?? '' });
  if (shown.page === 'readiness')
    return (
      <ReadinessPage
        rulebook={rulebook}
        backHref={hrefOf(walk.page === 'result' ? walk : { page: 'organisation' })}
        assessHref={assessHref}
      />
    );
  return (
    <OrganisationPage
      homeHref={hrefOf({ page: 'start' })}
      readinessHref={hrefOf({ page: 'readiness' })}
      assessHref={assessHref}
      resumeHref={isBegun ? hrefOf({ page: 'review' }) : undefined}
      onResume={() => onSide('organisation')}
      openHref={hrefOf({ page: 'open' })}
      compareHref={hrefOf({ page: 'compare' })}
    />
  );
}
