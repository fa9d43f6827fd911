import { useMemo } from 'react';

import { assess } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';

import { type Ballot, totalOf, votesIn } from '#features/training/vote/ballot.ts';
import { Outcome } from '#features/training/Outcome.tsx';
import { outcomeName } from '#features/training/outcomeName.ts';
import type { StageCase } from './stageCase.ts';
import type { CaseStep } from './stagePlaces.ts';
import { TeachingReason } from './TeachingReason.tsx';
import { VoteBars } from '#features/training/vote/VoteBars.tsx';
import { VoteStep } from '#features/training/vote/VoteStep.tsx';
import { WhatIf } from './WhatIf.tsx';

type StageContentProps = {
  readonly rulebook: Rulebook;
  readonly shown: StageCase;
  readonly step: CaseStep;
  readonly day: string;
  readonly ballots: Readonly<Record<'vote' | 'revote', Ballot>>;
  readonly onBallot: (step: 'vote' | 'revote', ballot: Ballot) => void;
  readonly present: number | undefined;
  readonly onPresent: (present: number | undefined) => void;
  readonly onVoted: () => void;
  readonly onQr: (() => void) | undefined;
};

/** What the projector shows of a case in one of its steps. */
export function StageContent(props: StageContentProps) {
  const { rulebook, shown, step, day, ballots, onBallot, onVoted, onQr, present, onPresent } =
    props;
  const { route } = useTexts('result');
  const training = trainingTexts(useTexts('training', 'result'));
  const { words } = training;
  const assessment = useMemo(
    () => assess(rulebook, shown.answers, day),
    [rulebook, shown.answers, day],
  );
  switch (step) {
    case 'facts':
      return <p className="stage-text">{shown.facts}</p>;
    case 'vote':
    case 'revote':
      return (
        <>
          <h2>{words(($) => (step === 'vote' ? $.stage.ask : $.stage.askAgain))}</h2>
          <VoteStep
            {...{ rulebook, onVoted, onQr, present, onPresent }}
            shown={shown.id}
            round={step === 'vote' ? 1 : 2}
            ballot={ballots[step]}
            onBallot={(ballot) => onBallot(step, ballot)}
          />
        </>
      );
    case 'discuss':
      return (
        <>
          <h2>{words(($) => $.stage.discussLead)}</h2>
          <ul className="dashes stage-text">
            {shown.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      );
    case 'reveal': {
      const first = votesIn(ballots.vote);
      const second = votesIn(ballots.revote);
      const isAgain = totalOf(second) > 0;
      return (
        <div className="stage-reveal">
          <div>
            {shown.teaching === undefined ? (
              <Outcome {...{ rulebook, assessment }} isShort />
            ) : (
              <>
                <p className="lead">
                  {words(($) => $.workshop.answer)}: {outcomeName(assessment, route, training)}.
                </p>
                <TeachingReason
                  {...{ rulebook }}
                  teaching={shown.teaching}
                  answers={shown.answers}
                />
              </>
            )}
            {shown.happened !== '' && (
              <>
                <h2>{words(($) => $.stage.happened)}</h2>
                <p>{shown.happened}</p>
              </>
            )}
          </div>
          <VoteBars
            {...{ rulebook, assessment }}
            votes={isAgain ? second : first}
            before={isAgain ? first : undefined}
          />
        </div>
      );
    }
    case 'whatIf':
      return (
        <>
          <h2>{words(($) => $.stage.whatIf)}</h2>
          <WhatIf rulebook={rulebook} answers={shown.answers} day={day} />
        </>
      );
  }
}
