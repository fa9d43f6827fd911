import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';

import type { Rulebook } from '#rulebook/index.ts';
import { safeName, trainingTexts, useTexts } from '#texts/index.ts';
import { scrollToTop } from '#ui/scrollToTop.ts';

import { HowWeVoted } from './HowWeVoted.tsx';
import type { StageRun } from './stageCase.ts';
import { StageClock } from './StageClock.tsx';
import { StageContent } from './StageContent.tsx';
import { StageCover } from './StageCover.tsx';
import { presenterView } from './presenterView.ts';
import { StageFoot } from './StageFoot.tsx';
import { caseSteps, stagePlaces } from './stagePlaces.ts';
import { toggleFullScreen } from './toggleFullScreen.ts';
import { useFitText } from './useFitText.ts';
import { useStagePresenter } from './usePresenter.ts';
import { useStageKeys } from './useStageKeys.ts';
import type { Round } from '#features/training/vote/writeVote.ts';
import {
  ballotsOf,
  type RunRecord,
  visited,
  withBallot,
} from '#features/training/workshop/runRecord.ts';

export type StageProps = {
  readonly rulebook: Rulebook;
  readonly run: StageRun;
  /** Which of its screens is shown. */
  readonly place: number;
  readonly record: RunRecord;
  readonly day: string;
  /** Draws an address as a QR code. */
  readonly qr: (address: string, label: string) => ReactNode;
  /** The page where a case is voted on; undefined where none can reach it. */
  readonly voteAddress: (shown: string, round: Round) => string | undefined;
  /** The window with the key and notes. */
  readonly presenterHref: string;
  readonly onPlace: (place: number) => void;
  readonly onRecord: (record: RunRecord) => void;
  readonly onEnd: () => void;
};

/** The projector: part by part, step by step, in type as large as there is room for. */
export function Stage(props: StageProps) {
  const { rulebook, run, record, day, qr, voteAddress, onPlace, onRecord, onEnd } = props;
  const { t } = useTexts();
  const { words } = trainingTexts(useTexts('training', 'result'));
  const places = stagePlaces(run.items);
  const last = places.length - 1;
  const at = Math.min(props.place, last);
  const { item, step } = places[at] ?? { item: undefined, step: 'done' };
  const found = item === undefined ? undefined : run.items[item];
  const shown = found?.kind === 'case' ? found.shown : undefined;
  const [cover, setCover] = useState<'black' | 'qr'>();
  const [hasClock, setHasClock] = useState(true);
  const body = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFitText(body);
  const visit = useEffectEvent(() => onRecord(visited(record, at, item, Date.now())));
  const here = `${run.id} ${at} ${cover}`;
  const arrived = useRef('');
  useEffect(() => {
    if (arrived.current === here) return;
    arrived.current = here;
    visit();
    heading.current?.focus();
    scrollToTop();
  }, [here]);
  const isVote = step === 'vote' || step === 'revote';
  const address = shown && isVote ? voteAddress(shown.id, step === 'vote' ? 1 : 2) : undefined;
  const go = (by: 1 | -1) => () => {
    setCover(undefined);
    if (at + by >= 0 && at + by <= last) onPlace(at + by);
  };
  useStagePresenter(presenterView(rulebook, run, at, day, record.started), go);
  const toggle = (kind: 'black' | 'qr') => () => setCover(cover === kind ? undefined : kind);
  const toggleQr = address === undefined ? undefined : toggle('qr');
  useStageKeys({
    forward: go(1),
    back: go(-1),
    fullScreen: toggleFullScreen,
    black: toggle('black'),
    clock: () => setHasClock(!hasClock),
    ...(toggleQr !== undefined && { qr: toggleQr }),
    ...(cover !== undefined && { close: () => setCover(undefined) }),
  });
  if (cover !== undefined)
    return <StageCover kind={cover} {...{ address, qr }} onClose={() => setCover(undefined)} />;

  const title = shown?.title ?? (found?.kind === 'part' ? found.title : words(($) => $.stage.done));
  const stepAt = caseSteps.findIndex((one) => one === step);
  const where =
    step === 'done' || step === 'part'
      ? undefined
      : `${words(($) => $.stage.step, { at: stepAt + 1, of: caseSteps.length })}: ${words(($) => $.stage[step])}`;
  // A step of a case has the name of the case: what tells them apart is said with it.
  const page = where === undefined ? title : `${title} – ${where}`;
  return (
    <main className="projector" id="innehall">
      <title>{t(($) => $.site.title, { page })}</title>
      <p className="stage-head">
        <span>
          {safeName(run.name)}
          {item !== undefined && (
            <> · {words(($) => $.stage.where, { at: item + 1, of: run.items.length })}</>
          )}
        </span>
        {where && <span id="steg">{where}</span>}
        {hasClock && found?.minutes !== undefined && item !== undefined && (
          <StageClock minutes={found.minutes} began={record.started[item]} />
        )}
      </p>
      <div className="stage-body" data-step={step} ref={body}>
        <div>
          <h1
            key={`h${at}`}
            id="rubrik"
            tabIndex={-1}
            ref={heading}
            aria-describedby={where && 'steg'}
          >
            {title}
          </h1>
          {found?.kind === 'part' && <p className="stage-text">{found.text}</p>}
          {step === 'done' && <HowWeVoted {...{ rulebook, run, record, day }} />}
          {shown !== undefined && item !== undefined && step !== 'part' && (
            <StageContent
              key={at}
              {...{ rulebook, day, step, shown }}
              ballots={ballotsOf(record, item)}
              onBallot={(round, ballot) => onRecord(withBallot(record, item, round, ballot))}
              {...{ onVoted: go(1), onQr: toggleQr, present: record.present }}
              onPresent={(present) => onRecord({ ...record, present })}
            />
          )}
        </div>
      </div>
      <StageFoot
        isFirst={at === 0}
        isLast={at === last}
        onNext={go(1)}
        onPrevious={go(-1)}
        onEnd={onEnd}
        presenterHref={props.presenterHref}
      />
    </main>
  );
}
