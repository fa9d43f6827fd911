import { QuestionNotes } from '#features/notes/QuestionNotes.tsx';
import { QuestionPage } from '#features/question/QuestionPage.tsx';
import { StartPage } from '#features/start/StartPage.tsx';
import {
  assess,
  decidingQuestions,
  isPresumed,
  missingQuestions,
  openQuestions,
} from '#reasoning/index.ts';
import { useTexts } from '#texts/index.ts';
import { stageProgress } from '#wizard/index.ts';

import { backFrom } from './backFrom.ts';
import { lazyPage } from './lazyPage.ts';
import type { PageProps } from './pageProps.ts';
import { isBeside, type Place } from './place.ts';
import { TakeAway } from './TakeAway.tsx';
import { WalkWords } from './WalkWords.tsx';

// What comes after the questions, and beside them, is fetched when it is first visited.
const ReviewPage = lazyPage(
  async () => (await import('#features/review/ReviewPage.tsx')).ReviewPage,
);
const ResultPage = lazyPage(
  async () => (await import('#features/result/ResultPage.tsx')).ResultPage,
);
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
    const next = openQuestions(rulebook, answers, asOf)[0]?.id;
    // A link to the first question begins a new case.
    const resume: Place =
      next === undefined || next === first
        ? { page: 'review' }
        : { page: 'question', question: next };
    return (
      <StartPage
        assessHref={questionHref(first)}
        resumeHref={Object.keys(answers).length > 0 ? hrefOf(resume) : undefined}
        openHref={hrefOf({ page: 'open' })}
        lawCheckedTo={rulebook.lawCheckedTo}
      />
    );
  }

  const question = rulebook.questions.find(
    ({ id }) => place.page === 'question' && id === place.question,
  );
  const assessment = assess(rulebook, answers, asOf);
  if (question !== undefined) {
    const page = (
      <QuestionPage
        rulebook={rulebook}
        question={question}
        answers={answers}
        assessment={assessment}
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
        onAnswer={(id, answer) => send({ type: 'answer.given', question: id, answer })}
      />
    );
    return question.id === first ? page : <WalkWords>{page}</WalkWords>;
  }

  const missing = missingQuestions(rulebook, answers, asOf);
  const deciding = decidingQuestions(rulebook, answers, asOf);
  if (place.page === 'result')
    return (
      <WalkWords>
        <ResultPage
          {...{ rulebook, answers, assessment, missing, deciding, asOf }}
          reviewHref={backHref}
          changeHref={questionHref}
          restartHref={hrefOf({ page: 'start' })}
          take={<TakeAway hrefOf={hrefOf} />}
        />
      </WalkWords>
    );
  const ids = rulebook.questions.map(({ id }) => id);
  return (
    <WalkWords>
      <ReviewPage
        {...{ rulebook, answers, missing, deciding, backHref }}
        presumed={ids.filter((id) => isPresumed(rulebook, answers, asOf, id))}
        remarks={notes.remarks}
        saveHref={hrefOf({ page: 'save' })}
        resultHref={hrefOf({ page: 'result' })}
        changeHref={questionHref}
      />
    </WalkWords>
  );
}
