import { lazy } from 'react';

import { QuestionNotes } from '#features/notes/QuestionNotes.tsx';
import { QuestionPage } from '#features/question/QuestionPage.tsx';
import { ReviewPage } from '#features/review/ReviewPage.tsx';
import { StartPage } from '#features/start/StartPage.tsx';
import {
  assess,
  decidingQuestions,
  isPresumed,
  missingQuestions,
  openQuestions,
} from '#reasoning/index.ts';
import { useTexts } from '#texts/index.ts';
import { ButtonLink } from '#ui/Button.tsx';
import { stageProgress } from '#wizard/index.ts';

import { backFrom } from './backFrom.ts';
import { BesideContent } from './BesideContent.tsx';
import type { PageProps } from './pageProps.ts';
import { isBeside, type Place } from './place.ts';
import { QuestionHelp } from './QuestionHelp.tsx';

// The result and its words are fetched while the first questions are answered.
const ResultPage = lazy(async () => ({
  default: (await import('#features/result/ResultPage.tsx')).ResultPage,
}));

const LocalSection = lazy(async () => ({
  default: (await import('#features/local/LocalSection.tsx')).LocalSection,
}));
const OrganisationResult = lazy(async () => ({
  default: (await import('#features/organisation/OrganisationResult.tsx')).OrganisationResult,
}));

/** What a place shows: data in, events out. The only file that knows both the wizard and the pages. */
export function PageContent(props: PageProps) {
  const { rulebook, context, place, previous, notes, onNote, hrefOf, send } = props;
  const { t } = useTexts();
  if (isBeside(place)) return <BesideContent {...props} place={place} />;

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
        organisationHref={hrefOf({ page: 'organisation' })}
        trainingHref={hrefOf({ page: 'cards' })}
        lawCheckedTo={rulebook.lawCheckedTo}
      />
    );
  }

  const question = rulebook.questions.find(
    ({ id }) => place.page === 'question' && id === place.question,
  );
  const assessment = assess(rulebook, answers, asOf);
  if (question !== undefined)
    return (
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
          <>
            <QuestionNotes key={question.id} question={question.id} notes={notes} onNote={onNote} />
            {/* Last, since it comes later than the rest: what stands above it stays where it is. */}
            <QuestionHelp rulebook={rulebook} question={question.id} />
          </>
        }
        onAnswer={(id, answer) => send({ type: 'answer.given', question: id, answer })}
      />
    );

  const missing = missingQuestions(rulebook, answers, asOf);
  const deciding = decidingQuestions(rulebook, answers, asOf);
  if (place.page === 'result')
    return (
      <ResultPage
        {...{ rulebook, answers, assessment, missing, deciding, asOf }}
        reviewHref={backHref}
        changeHref={questionHref}
        restartHref={hrefOf({ page: 'start' })}
        local={
          props.local.kind !== 'none' && (
            <LocalSection
              rules={props.local.kind === 'read' ? props.local.rules : undefined}
              localHref={hrefOf({ page: 'local' })}
              {...{ rulebook, answers, assessment }}
            />
          )
        }
        organisation={
          props.side === 'organisation' && (
            <OrganisationResult
              {...{ rulebook, answers, assessment }}
              readinessHref={hrefOf({ page: 'readiness' })}
              compareHref={hrefOf({ page: 'compare' })}
            />
          )
        }
        take={
          <>
            <ButtonLink href={hrefOf({ page: 'papers' })}>{t(($) => $.papers.link)}</ButtonLink>
            <ButtonLink kind="quiet" href={hrefOf({ page: 'save' })}>
              {t(($) => $.site.saveOrShare)}
            </ButtonLink>
          </>
        }
      />
    );
  const ids = rulebook.questions.map(({ id }) => id);
  return (
    <ReviewPage
      {...{ rulebook, answers, missing, deciding, backHref }}
      presumed={ids.filter((id) => isPresumed(rulebook, answers, asOf, id))}
      remarks={notes.remarks}
      saveHref={hrefOf({ page: 'save' })}
      resultHref={hrefOf({ page: 'result' })}
      changeHref={questionHref}
    />
  );
}
