import { useCase, useSend } from '#app/case/CaseProvider.tsx';
import { useHrefOf } from '#app/navigation/NavigationProvider.tsx';
import { useBackHref } from '#app/navigation/useBackHref.ts';
import { useSite } from '#app/startup/site.ts';
import { ReviewPage } from '#features/review/ReviewPage.tsx';
import { decidingQuestions, isPresumed, missingQuestions } from '#reasoning/index.ts';

/** The answers of a case, to be looked through before the result. */
export function ReviewRoute() {
  const { rulebook } = useSite();
  const { answers, asOf, notes } = useCase((context) => context);
  const send = useSend();
  const hrefOf = useHrefOf();
  const backHref = useBackHref();
  const missing = missingQuestions(rulebook, answers, asOf);
  // What is presumed but still to be asked needs an answer.
  const presumed = rulebook.questions
    .map(({ id }) => id)
    .filter((id) => !missing.includes(id) && isPresumed(rulebook, answers, asOf, id));
  return (
    <ReviewPage
      {...{ rulebook, answers, backHref, missing, presumed }}
      deciding={decidingQuestions(rulebook, answers, asOf)}
      remarks={notes.remarks}
      saveHref={hrefOf({ page: 'save' })}
      onWhole={missing.length > 0 ? () => send({ type: 'walk.changed', walk: 'whole' }) : undefined}
      resultHref={hrefOf({ page: 'result' })}
      changeHref={(question) => hrefOf({ page: 'question', question })}
    />
  );
}
