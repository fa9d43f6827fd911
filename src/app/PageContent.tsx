import { use } from 'react';

import { QuestionNotes } from '#features/notes/QuestionNotes.tsx';
import { QuestionPage } from '#features/question/QuestionPage.tsx';
import { assess, openQuestions } from '#reasoning/index.ts';
import { useTexts } from '#texts/index.ts';
import { stageProgress } from '#wizard/index.ts';

import { backFrom } from './backFrom.ts';
import { loadStart } from './loadStart.ts';
import { lazyPage } from './lazyPage.tsx';
import type { PageProps } from './pageProps.ts';
import { isBeside, type Place } from './place.ts';
import { questionAt } from './questionAt.ts';
import { QuestionHelp } from './QuestionHelp.tsx';
import { walkPages } from './walkPages.ts';
import { WalkWords } from './WalkWords.tsx';

// What stands beside the walk is fetched when it is first visited.
const BesideContent = lazyPage(async () => (await import('./BesideContent.tsx')).BesideContent);

/** What a place shows: data in, events out. The only file that knows both the wizard and the pages. */
export function PageContent(props: PageProps) {
  const { rulebook, context, place, previous, notes, onNote, hrefOf, send } = props;
  const { t } = useTexts();
  if (isBeside(place))
    return (
      <WalkWords>
        <BesideContent {...props} place={place} />
      </WalkWords>
    );

  const { answers, asOf, returnTo } = context;
  const questionHref = (question: string): string => hrefOf({ page: 'question', question });
  const backHref = hrefOf(backFrom(rulebook, context, place));
  const first = rulebook.questions[0]?.id ?? '';

  if (place.page === 'start') {
    const { StartPage } = use(loadStart());
    const isBegun = Object.keys(answers).length > 0;
    return (
      <StartPage
        assessHref={questionHref(first)}
        resumeHref={isBegun ? hrefOf(nextPlace(props)) : undefined}
        openHref={hrefOf({ page: 'open' })}
        organisationHref={hrefOf({ page: 'organisation' })}
        trainingHref={hrefOf({ page: 'cards' })}
        lawCheckedTo={rulebook.lawCheckedTo}
      />
    );
  }

  const question = questionAt(rulebook, place);
  if (question !== undefined) {
    const page = (
      <QuestionPage
        rulebook={rulebook}
        question={question}
        answers={answers}
        asOf={asOf}
        previous={previous}
        stages={stageProgress(rulebook, context).map(({ id, state, at, of }) => ({
          id,
          state,
          note:
            state === 'here' ? t(($) => $.stages.questionOf, { number: at, total: of }) : undefined,
        }))}
        backHref={backHref}
        reviewHref={hrefOf({ page: 'review' })}
        changing={returnTo !== null}
        notes={
          <QuestionNotes key={question.id} question={question.id} notes={notes} onNote={onNote} />
        }
        help={<QuestionHelp rulebook={rulebook} question={question.id} />}
        onAnswer={(id, answer) => send({ type: 'answer.given', question: id, answer })}
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
