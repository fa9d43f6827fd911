import { type ReactNode, useEffect, useRef, useState } from 'react';

import type { Rulebook, WorkshopPlan } from '#rulebook/index.ts';
import { roles, trainingTexts, useTexts } from '#texts/index.ts';
import { Select } from '#ui/Select.tsx';

import { PackageView } from './PackageView.tsx';
import { RunButtons } from './RunButtons.tsx';
import type { OwnPackage } from '#features/training/editor/ownPackage.ts';
import { OwnPackageSection } from '#features/training/editor/OwnPackageSection.tsx';
import { Stage } from '#features/training/stage/Stage.tsx';
import type { OwnCase } from '#features/training/stage/stageCase.ts';
import { TrainingNav, type TrainingHrefs } from '#features/training/TrainingNav.tsx';
import type { Round } from '#features/training/vote/writeVote.ts';
import { noRecord, type RunRecord, type WorkshopSession } from './runRecord.ts';
import { ownPackageRun, ownRun, runOf, singleRunOf } from './runOf.ts';

export type WorkshopPageProps = {
  readonly rulebook: Rulebook;
  readonly plan: WorkshopPlan;
  readonly day: string;
  readonly hrefs: TrainingHrefs;
  /** The page where a case is voted on; undefined where none can reach it. */
  readonly voteAddress: (shown: string, round: Round) => string | undefined;
  /** The case open in this tab, if any. */
  readonly ownCase: OwnCase | undefined;
  /** The package of one's own, and what edits it. */
  readonly ownPackage: OwnPackage;
  readonly editor: ReactNode;
  /** The window with the key and notes. */
  readonly presenterHref: string;
  readonly qr: (address: string, label: string) => ReactNode;
  /** What the tab keeps of its workshops. */
  readonly session: WorkshopSession;
  readonly onSession: (session: WorkshopSession) => void;
  /** The workshop on the projector, and its screen, as the address has it: `twenty/3`; empty for none. */
  readonly shown: string;
  readonly onShow: (shown: string) => void;
};

/** Workshops: ready packages with what the one who leads needs, and the projector. */
export function WorkshopPage(props: WorkshopPageProps) {
  const { rulebook, plan, day, hrefs, ownCase, ownPackage, qr, session, onSession } = props;
  const { shown, onShow, voteAddress, presenterHref } = props;
  const { t } = useTexts();
  const training = trainingTexts(useTexts('training', 'result'));
  const { words, story, role: roleWords } = training;
  const { role, records } = session;
  const [single, setSingle] = useState(plan.cards[0]?.id ?? '');
  const heading = useRef<HTMLHeadingElement>(null);
  const [, id = '', place = '1'] = /^([^/]+)\/(\d{1,4})$/.exec(shown) ?? [];
  const run = runOf({ plan, training, role, ownCase, ownPackage }, id);
  const isRunning = run !== undefined;
  const wasRunning = useRef(false);
  useEffect(() => {
    if (!isRunning && wasRunning.current) heading.current?.focus();
    wasRunning.current = isRunning;
  }, [isRunning]);
  const keep = (record: RunRecord, of = id): void =>
    onSession({ ...session, records: { ...records, [of]: record } });
  if (isRunning)
    return (
      <Stage
        {...{ rulebook, day, qr, run, voteAddress, presenterHref }}
        place={Number(place) - 1}
        record={records[id] ?? noRecord}
        onPlace={(next) => onShow(`${id}/${next + 1}`)}
        onRecord={keep}
        onEnd={() => onShow('')}
      />
    );

  const buttons = (of: string, name: string, label: string): ReactNode => (
    <RunButtons
      {...{ name, label }}
      record={records[of]}
      onStart={() => {
        keep(noRecord, of);
        onShow(`${of}/1`);
      }}
      onResume={({ place: kept }) => onShow(`${of}/${kept + 1}`)}
    />
  );
  const title = words(($) => $.workshop.title);
  return (
    <main className="frame training" id="innehall">
      <title>{t(($) => $.site.title, { page: title })}</title>
      <TrainingNav hrefs={hrefs} here="workshop" />
      <div className="text opening">
        <h1 id="rubrik" tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <p className="lead">{words(($) => $.workshop.lead)}</p>
      </div>
      <div className="fields">
        <Select
          id="roll"
          name="roll"
          label={words(($) => $.workshop.role)}
          value={role}
          options={roles.map((one) => ({ value: one, label: roleWords(one).name }))}
          onChoose={(chosen) =>
            onSession({ ...session, role: roles.find((one) => one === chosen) ?? 'officer' })
          }
        />
      </div>
      <h2>{words(($) => $.workshop.packages)}</h2>
      {plan.packages.map((chosen) => (
        <PackageView key={chosen.id} {...{ rulebook, chosen, role, day }} cards={plan.cards}>
          {buttons(
            chosen.id,
            training.packageWords(chosen.id).name,
            words(($) => $.workshop.start),
          )}
        </PackageView>
      ))}
      <OwnPackageSection editor={props.editor}>
        {ownPackage.parts.length > 0 &&
          buttons(
            ownPackageRun,
            ownPackage.name.trim() || words(($) => $.editor.unnamed),
            words(($) => $.editor.start),
          )}
      </OwnPackageSection>
      <h2>{words(($) => $.workshop.single)}</h2>
      <div className="fields">
        <p>{words(($) => $.workshop.singleLead)}</p>
        <Select
          id="fall"
          name="fall"
          label={words(($) => $.workshop.case)}
          value={single}
          options={plan.cards.map((card) => ({ value: card.id, label: story(card.id).title }))}
          onChoose={setSingle}
        />
        {buttons(
          singleRunOf(single),
          story(single).title,
          words(($) => $.workshop.startCase),
        )}
        {ownCase !== undefined &&
          buttons(
            ownRun,
            ownCase.title || words(($) => $.workshop.ownTitle),
            words(($) => $.workshop.own),
          )}
      </div>
    </main>
  );
}
