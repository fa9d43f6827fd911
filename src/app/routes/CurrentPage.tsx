import { use } from 'react';

import { assess, openQuestions } from '#reasoning/index.ts';

import { backFrom } from '../address/backLink.ts';
import { loadStart } from './loadStart.ts';
import { lazyPage } from './lazyPage.tsx';
import type { PageProps } from '../pageProps.ts';
import { isBeside, type Place } from '../address/pages.ts';
import { questionAt } from '../address/questionAt.ts';
import { QuestionContent } from './QuestionRoute.tsx';
import { walkPages } from './walkRoutes.ts';
import { WalkWords } from './TextsBoundary.tsx';

// What stands beside the walk is fetched when it is first visited.
const BesideContent = lazyPage(async () => (await import('./sideRoutes.tsx')).BesideContent);

/** What a place shows: data in, events out. */
export function PageContent(props: PageProps) {
  const { rulebook, context, place, before, notes, onNote, hrefOf, send, onExpect } = props;
  if (isBeside(place))
    return (
      <WalkWords>
        <BesideContent {...props} place={place} />
      </WalkWords>
    );

  const { answers, asOf } = context;
  const questionHref = (question: string): string => hrefOf({ page: 'question', question });
  const backHref = hrefOf(backFrom(rulebook, context, place));
  const first = rulebook.questions[0]?.id ?? '';

  if (place.page === 'start') {
    const { StartPage } = use(loadStart());
    const isBegun = Object.keys(answers).length > 0;
    return (
      <WalkWords>
        <StartPage
          assessHref={questionHref(first)}
          resumeHref={isBegun ? hrefOf(nextPlace(props)) : undefined}
          openHref={hrefOf({ page: 'open' })}
          organisationHref={hrefOf({ page: 'organisation' })}
          trainingHref={hrefOf({ page: 'cards' })}
          lawCheckedTo={rulebook.lawCheckedTo}
        />
      </WalkWords>
    );
  }

  const question = questionAt(rulebook, place);
  if (question !== undefined) {
    const page = (
      <QuestionContent
        {...{ rulebook, question, context, before, notes, onNote, backHref, send, onExpect }}
        reviewHref={hrefOf({ page: 'review' })}
      />
    );
    return question.id === first ? page : <WalkWords>{page}</WalkWords>;
  }

  const assessment = assess(rulebook, answers, asOf);
  const Shown = walkPages[place.page === 'result' ? 'result' : 'review'];
  return (
    <WalkWords>
      <Shown {...props} {...{ assessment, backHref }} />
    </WalkWords>
  );
}

/** Where a case under way goes on. */
function nextPlace({ rulebook, context: { answers, asOf } }: PageProps): Place {
  const next = openQuestions(rulebook, answers, asOf)[0]?.id;
  // A link to the first question begins a new case.
  return next === undefined || next === rulebook.questions[0]?.id
    ? { page: 'review' }
    : { page: 'question', question: next };
}
