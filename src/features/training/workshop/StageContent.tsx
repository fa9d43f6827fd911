import { type ReactNode, useMemo } from 'react';

import { Outcome } from '#features/training/Outcome.tsx';
import { type Answers, assess } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Details } from '#ui/Details.tsx';

import type { StageStep } from './stageSteps.ts';
import { VoteBars, type Votes } from './VoteBars.tsx';
import { WhatIf } from './WhatIf.tsx';

/** A case on the projector: one of the cards, or the group's own. */
export type StageCase = {
  readonly id: string;
  readonly title: string;
  readonly facts: string;
  /** Empty for a case that has not ended. */
  readonly happened: string;
  readonly answers: Answers;
  /** The address of its card, for those with a screen of their own. */
  readonly address: string | undefined;
  readonly questions: readonly string[];
};

type StageContentProps = {
  readonly rulebook: Rulebook;
  readonly shown: StageCase;
  readonly step: StageStep;
  readonly day: string;
  readonly votes: Votes;
  readonly onVotes: (votes: Votes) => void;
  readonly onVoted: () => void;
  readonly qr: (address: string, label: string) => ReactNode;
};

/** What the projector shows of a case in one of its steps. */
export function StageContent(props: StageContentProps) {
  const { rulebook, shown, step, day, votes, onVotes, onVoted, qr } = props;
  const { number } = useTexts();
  const { words } = trainingTexts(useTexts('training', 'result'));
  const assessment = useMemo(
    () => assess(rulebook, shown.answers, day),
    [rulebook, shown.answers, day],
  );
  const total = Object.values(votes).reduce((sum, count) => sum + count, 0);
  switch (step) {
    case 'facts':
      return (
        <>
          <p className="stage-text">{shown.facts}</p>
          {shown.questions.length > 0 && (
            <div className="soft">
              <h2>{words(($) => $.stage.discussion)}</h2>
              <ul className="dashes">
                {shown.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      );
    case 'vote':
      return (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onVoted();
          }}
        >
          <h2>{words(($) => $.stage.ask)}</h2>
          <p className="soft">
            {words(($) => $.stage.hands)}{' '}
            {words(($) => $.stage.votes, { count: total, number: number(total) })}.
          </p>
          <VoteBars {...{ rulebook, votes, onVotes }} />
          <div className="act">
            {total > 0 && (
              <Button kind="quiet" onPress={() => onVotes({})}>
                {words(($) => $.stage.clear)}
              </Button>
            )}
            {/* Enter in a field sends the form, and a form sends only with a button of that kind. */}
            <button type="submit" hidden>
              {words(($) => $.stage.next)}
            </button>
          </div>
          {shown.address !== undefined && (
            <Details summary={words(($) => $.stage.device)}>
              <p>{words(($) => $.stage.deviceHint)}</p>
              {qr(
                shown.address,
                words(($) => $.stage.deviceLabel),
              )}
              <p className="small">
                <a className="long" href={shown.address} target="_blank" rel="noreferrer">
                  {shown.address}
                </a>
              </p>
            </Details>
          )}
        </form>
      );
    case 'reveal':
      return (
        <div className="stage-reveal">
          <div>
            <Outcome {...{ rulebook, assessment }} isShort />
            {shown.happened !== '' && (
              <>
                <h2>{words(($) => $.stage.happened)}</h2>
                <p>{shown.happened}</p>
              </>
            )}
          </div>
          <VoteBars {...{ rulebook, votes, assessment }} />
        </div>
      );
    case 'whatIf':
      return (
        <>
          <h2>{words(($) => $.stage.whatIf)}</h2>
          <WhatIf rulebook={rulebook} answers={shown.answers} day={day} />
        </>
      );
  }
}
