import { use } from 'react';

import type { Page } from '#app/address/pages.ts';
import { useCase } from '#app/case/CaseProvider.tsx';
import { useHrefOf } from '#app/navigation/NavigationProvider.tsx';
import { useSite } from '#app/startup/site.ts';
import { openQuestions } from '#reasoning/index.ts';
import { fetchPart } from '#ui/fetchPart.ts';

/** Fetches the start page: whoever goes straight to a question does without. */
export const loadStart = fetchPart(async () => import('#features/start/StartPage.tsx'));

/** Where one arrives, begins a case, or goes on with it. */
export function StartRoute() {
  const { StartPage } = use(loadStart());
  const { rulebook } = useSite();
  const hrefOf = useHrefOf();
  const answers = useCase((context) => context.answers);
  const asOf = useCase((context) => context.asOf);
  const first = rulebook.questions[0]?.id ?? '';
  const isBegun = Object.keys(answers).length > 0;
  return (
    <StartPage
      assessHref={hrefOf({ page: 'question', question: first })}
      resumeHref={isBegun ? hrefOf(nextPage()) : undefined}
      openHref={hrefOf({ page: 'open' })}
      organisationHref={hrefOf({ page: 'organisation' })}
      trainingHref={hrefOf({ page: 'cards' })}
      lawCheckedTo={rulebook.lawCheckedTo}
      routes={rulebook.routes}
      notCoveredHref={`${hrefOf({ page: 'about-rules' })}#utanfor`}
    />
  );

  /** Where a case under way goes on. */
  function nextPage(): Page {
    const next = openQuestions(rulebook, answers, asOf)[0]?.id;
    // A link to the first question begins a new case.
    return next === undefined || next === first
      ? { page: 'review' }
      : { page: 'question', question: next };
  }
}
