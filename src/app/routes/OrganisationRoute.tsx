import { OrganisationPage } from '#features/organisation/OrganisationPage.tsx';
import { ReadinessPage } from '#features/organisation/ReadinessPage.tsx';

import type { PageProps } from '../pageProps.ts';

/** The pages for an organisation that prepares a proposal. */
export function OrganisationContent({ place, ...props }: PageProps) {
  const { rulebook, context, walk, hrefOf } = props;
  const assessHref = hrefOf({ page: 'question', question: rulebook.questions[0]?.id ?? '' });
  if (place.page === 'readiness')
    return (
      <ReadinessPage
        rulebook={rulebook}
        backHref={hrefOf(walk.page === 'result' ? walk : { page: 'organisation' })}
        assessHref={assessHref}
      />
    );
  const isBegun = Object.keys(context.answers).length > 0;
  return (
    <OrganisationPage
      homeHref={hrefOf({ page: 'start' })}
      readinessHref={hrefOf({ page: 'readiness' })}
      assessHref={assessHref}
      resumeHref={isBegun ? hrefOf({ page: 'review' }) : undefined}
      onResume={() => props.onSide('organisation')}
      openHref={hrefOf({ page: 'open' })}
      compareHref={hrefOf({ page: 'compare' })}
    />
  );
}
