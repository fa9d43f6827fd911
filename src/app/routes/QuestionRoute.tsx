import { useCase, useSend } from '#app/case/CaseProvider.tsx';
import { forgetDraft, keepDraft, restoreDraft } from '#app/case/keepDraft.ts';
import { useHrefOf } from '#app/navigation/NavigationProvider.tsx';
import { useBackHref } from '#app/navigation/useBackHref.ts';
import { useSite } from '#app/startup/site.ts';
import { tabStorage } from '#app/startup/tabStorage.ts';
import { QuestionNotes } from '#features/notes/QuestionNotes.tsx';
import { QuestionPage } from '#features/question/QuestionPage.tsx';
import { currentQuestion, stageProgress, walkProgress } from '#wizard/index.ts';

import { QuestionHelp } from './QuestionHelp.tsx';

/** The question that the case has come to. */
export function QuestionRoute() {
  const { rulebook } = useSite();
  const context = useCase((all) => all);
  const send = useSend();
  const hrefOf = useHrefOf();
  const backHref = useBackHref();
  const { answers, asOf, before, notes, returnTo, walk } = context;
  const question = currentQuestion(rulebook, context);
  if (question === undefined) return null;
  return (
    <QuestionPage
      {...{ rulebook, question, answers, asOf, backHref }}
      calculations={notes.calculations}
      before={before ?? undefined}
      stages={walk === 'whole' ? stageProgress(rulebook, context) : undefined}
      progress={walkProgress(rulebook, context)}
      reviewHref={hrefOf({ page: 'review' })}
      changing={returnTo !== null}
      notes={
        <QuestionNotes
          key={question.id}
          rulebook={rulebook}
          question={question.id}
          notes={notes}
          onNote={(written) => send({ type: 'note.written', notes: written })}
        />
      }
      help={<QuestionHelp rulebook={rulebook} question={question.id} />}
      draft={restoreDraft(question.id, tabStorage)}
      onDraft={(draft) => keepDraft(question.id, draft, tabStorage)}
      onAnswer={(id, answer, calculation) => {
        forgetDraft(tabStorage);
        const { [id]: earlier, ...others } = notes.calculations ?? {};
        if (calculation !== undefined)
          send({ type: 'note.written', notes: { calculations: { ...others, [id]: calculation } } });
        else if (earlier !== undefined)
          send({ type: 'note.written', notes: { calculations: others } });
        send({ type: 'answer.given', question: id, answer });
      }}
    />
  );
}
