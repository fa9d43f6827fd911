import { memo } from 'react';

import { QuestionNotes } from '#features/notes/QuestionNotes.tsx';
import { QuestionPage } from '#features/question/QuestionPage.tsx';
import type { Question } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { stageProgress } from '#wizard/index.ts';

import type { PageProps } from '../pageProps.ts';
import { QuestionHelp } from './QuestionHelp.tsx';

type QuestionContentProps = Pick<
  PageProps,
  'rulebook' | 'context' | 'before' | 'notes' | 'onNote' | 'send' | 'onExpect'
> & {
  readonly question: Question;
  readonly backHref: string;
  readonly reviewHref: string;
};

/**
 * What a question shows. A part of its own, so that a page made ready while the question before was read
 * is shown as it stands.
 */
export const QuestionContent = memo((props: QuestionContentProps) => {
  const { rulebook, question, context, before, notes, onNote, send } = props;
  const { answers, asOf, returnTo } = context;
  const { t } = useTexts();
  return (
    <QuestionPage
      rulebook={rulebook}
      question={question}
      answers={answers}
      asOf={asOf}
      before={before?.answers}
      stages={stageProgress(rulebook, context).map(({ id, state, at, of }) => ({
        id,
        state,
        note:
          state === 'here' ? t(($) => $.stages.questionOf, { number: at, total: of }) : undefined,
      }))}
      backHref={props.backHref}
      reviewHref={props.reviewHref}
      changing={returnTo !== null}
      notes={
        <QuestionNotes key={question.id} question={question.id} notes={notes} onNote={onNote} />
      }
      help={<QuestionHelp rulebook={rulebook} question={question.id} />}
      onAnswer={(id, answer) => send({ type: 'answer.given', question: id, answer })}
      onExpect={props.onExpect}
    />
  );
});
