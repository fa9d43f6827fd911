import { type ReactNode, useEffect, useRef, useState } from 'react';

import type { Rulebook } from '#rulebook/index.ts';
import { trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { toTop } from '#ui/toTop.ts';

import { type StagePlace, stageSteps, stepFrom } from './stageSteps.ts';
import { type StageCase, StageContent } from './StageContent.tsx';
import { useStageKeys } from './useStageKeys.ts';
import type { Votes } from './VoteBars.tsx';

export type StageProps = {
  readonly rulebook: Rulebook;
  readonly cases: readonly StageCase[];
  readonly day: string;
  /** Draws an address as a QR code. */
  readonly qr: (address: string, label: string) => ReactNode;
  readonly onEnd: () => void;
};

/** The projector: case by case, step by step, in large type. What is voted goes when it ends. */
export function Stage({ rulebook, cases, day, qr, onEnd }: StageProps) {
  const { t } = useTexts();
  const { words } = trainingTexts(useTexts('training', 'result'));
  const [place, setPlace] = useState<StagePlace>({ at: 0, step: 'facts' });
  const [votes, setVotes] = useState<Readonly<Record<number, Votes>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  const { at, step } = place;
  const shown = cases[at];
  const go = (by: 1 | -1): void => {
    const next = stepFrom(place, by, cases.length);
    if (next !== undefined) setPlace(next);
  };
  useStageKeys(go);
  const here = `${at} ${step}`;
  const arrived = useRef('');
  useEffect(() => {
    if (arrived.current === here) return;
    arrived.current = here;
    heading.current?.focus();
    toTop();
  }, [here]);

  const isDone = step === 'done' || shown === undefined;
  const title = isDone ? words(($) => $.stage.done) : shown.title;
  const isLast = step === 'whatIf' && at < cases.length - 1;
  return (
    <main className="projector" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <p className="stage-head">
        <span>{words(($) => $.stage.where, { at: at + 1, of: cases.length })}</span>
        {!isDone && (
          <span>
            {words(($) => $.stage.step, {
              at: stageSteps.indexOf(step) + 1,
              of: stageSteps.length,
            })}
            : {words(($) => $.stage[step])}
          </span>
        )}
      </p>
      <div className="stage-body" data-step={step}>
        <h1 id="rubrik" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {isDone ? (
          <p className="lead">{words(($) => $.stage.doneText)}</p>
        ) : (
          <StageContent
            key={`${at} ${step}`}
            {...{ rulebook, day, step, qr }}
            shown={shown}
            votes={votes[at] ?? {}}
            onVotes={(counted) => setVotes({ ...votes, [at]: counted })}
            onVoted={() => go(1)}
          />
        )}
      </div>
      <div className="stage-foot">
        <p className="act">
          {(at > 0 || step !== 'facts') && (
            <Button kind="quiet" onPress={() => go(-1)}>
              {words(($) => $.stage.previous)}
            </Button>
          )}
          {!isDone && (
            <Button onPress={() => go(1)}>
              {words(($) => (isLast ? $.stage.nextCase : $.stage.next))}
            </Button>
          )}
          <Button kind="quiet" onPress={onEnd}>
            {words(($) => $.stage.end)}
          </Button>
        </p>
        <p className="soft small keys">
          <b>{words(($) => $.stage.keys)}.</b> {words(($) => $.stage.keyNext)}.{' '}
          {words(($) => $.stage.keyPrevious)}.
        </p>
      </div>
    </main>
  );
}
