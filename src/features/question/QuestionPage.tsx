import type { ReactNode } from 'react';

import type { Answer, Answers } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';
import { StageList } from '#ui/StageList.tsx';

import type { Draft } from './draft.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { RouteStandings } from './RouteStandings.tsx';

/** How far a stage has come; `note` is a finished sentence, such as "Fråga 1 av högst 3". */
export type StageProgress = {
  readonly id: string;
  readonly state: 'done' | 'here' | 'todo' | 'skipped';
  readonly note?: string | undefined;
};

export type QuestionPageProps = {
  readonly rulebook: Rulebook;
  readonly question: Question;
  /** All answers so far: this question's own, and the area whose usual codes are shown. */
  readonly answers: Answers;
  readonly asOf: string;
  /** The answers before the latest one, when there was one. */
  readonly before?: Answers | undefined;
  readonly stages: readonly StageProgress[];
  readonly backHref: string;
  readonly reviewHref: string;
  /** Whether the reader came from the review to change this answer. */
  readonly changing: boolean;
  /** What can be noted beside the answer. */
  readonly notes?: ReactNode;
  /** Help that may come later than the rest. */
  readonly help?: ReactNode;
  readonly onAnswer: (question: string, answer: Answer) => void;
  /** What was chosen and written before a reload, and not yet sent. */
  readonly draft?: Draft | undefined;
  readonly onDraft?: ((draft: Draft) => void) | undefined;
};

/** One question: where you are, what is asked, and how the routes stand. */
export function QuestionPage(props: QuestionPageProps) {
  const { rulebook, question, answers, asOf, before, stages, backHref, changing } = props;
  const { t, stage } = useTexts();
  const number = stages.findIndex(({ state }) => state === 'here') + 1;
  const caption = changing
    ? t(($) => $.stages.changing, { stage: stage(question.stage) })
    : t(($) => $.stages.step, { number, total: stages.length, stage: stage(question.stage) });
  const answer = answers[question.id];
  return (
    <main className="frame" id="innehall">
      <div className="walk">
        <a className="back" href={backHref}>
          {t(($) => $.question.back)}
        </a>
        <StageList
          label={t(($) => $.stages.label)}
          stages={stages.map(({ id, state, note }) => ({
            id,
            state,
            name: stage(id),
            stateName: t(($) => $.stages[state]),
            note: note ?? (state === 'skipped' ? t(($) => $.stages.skipped) : undefined),
          }))}
        />
        <QuestionForm
          key={`${question.id}:${String(answer)}`}
          {...{ rulebook, question, answers, caption }}
          reviewHref={props.reviewHref}
          notes={props.notes}
          help={props.help}
          submit={t(($) => (changing ? $.question.save : $.question.continue))}
          onAnswer={props.onAnswer}
          draft={props.draft}
          onDraft={props.onDraft}
        />
        <RouteStandings {...{ rulebook, answers, asOf, before }} />
      </div>
    </main>
  );
}
