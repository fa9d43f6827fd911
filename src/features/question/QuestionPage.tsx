import type { ReactNode } from 'react';

import type { Calculation, Notes } from '#casefile/index.ts';
import type { Answer, Answers } from '#reasoning/index.ts';
import type { Question, Rulebook } from '#rulebook/index.ts';
import { useTexts } from '#texts/index.ts';

import type { Draft } from './draft.ts';
import { Progress, type StageProgress, useCaption, type WalkProgress } from './Progress.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { RouteStandings } from './RouteStandings.tsx';

export type QuestionPageProps = {
  readonly rulebook: Rulebook;
  readonly question: Question;
  /** All answers so far: this question's own, and the area whose usual codes are shown. */
  readonly answers: Answers;
  /** What sums were calculated from. */
  readonly calculations?: Notes['calculations'];
  readonly asOf: string;
  /** The answers before the latest one, when there was one. */
  readonly before?: Answers | undefined;
  /** The legal stages, on a walk that goes through them in their order. */
  readonly stages?: readonly StageProgress[] | undefined;
  /** How much is left, as far as it is known. */
  readonly progress: WalkProgress | undefined;
  readonly backHref: string;
  readonly reviewHref: string;
  /** Whether the reader came from the review to change this answer. */
  readonly changing: boolean;
  /** What can be noted beside the answer. */
  readonly notes?: ReactNode;
  /** Help that may come later than the rest. */
  readonly help?: ReactNode;
  readonly onAnswer: (question: string, answer: Answer, calculation?: Calculation) => void;
  /** What was chosen and written before a reload, and not yet sent. */
  readonly draft?: Draft | undefined;
  readonly onDraft?: ((draft: Draft) => void) | undefined;
};

/** One question: where you are, what is asked, and how the routes stand. */
export function QuestionPage(props: QuestionPageProps) {
  const { rulebook, question, answers, asOf, before, stages, progress, backHref, changing } = props;
  const { t } = useTexts();
  const caption = useCaption(question.stage, { stages, progress, changing });
  const answer = answers[question.id];
  return (
    <main className="frame" id="innehall">
      <div className="walk">
        <a className="back" href={backHref}>
          {t(($) => $.question.back)}
        </a>
        {stages !== undefined && <Progress stages={stages} />}
        <QuestionForm
          key={`${question.id}:${String(answer)}`}
          {...{ rulebook, question, answers, caption }}
          calculations={props.calculations}
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
