import { ReviewPage } from '#features/review/ReviewPage.tsx';
import { decidingQuestions, isPresumed, missingQuestions } from '#reasoning/index.ts';

import type { WalkContentProps } from '../pageProps.ts';

/** The answers of a case, to be looked through before the result. */
export function ReviewContent({ rulebook, context, notes, backHref, hrefOf }: WalkContentProps) {
  const { answers, asOf } = context;
  const ids = rulebook.questions.map(({ id }) => id);
  return (
    <ReviewPage
      {...{ rulebook, answers, backHref }}
      missing={missingQuestions(rulebook, answers, asOf)}
      deciding={decidingQuestions(rulebook, answers, asOf)}
      presumed={ids.filter((id) => isPresumed(rulebook, answers, asOf, id))}
      remarks={notes.remarks}
      saveHref={hrefOf({ page: 'save' })}
      resultHref={hrefOf({ page: 'result' })}
      changeHref={(question) => hrefOf({ page: 'question', question })}
    />
  );
}
