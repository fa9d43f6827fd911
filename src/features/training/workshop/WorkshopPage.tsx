import { type ReactNode, useEffect, useRef, useState } from 'react';

import { TrainingNav, type TrainingHrefs } from '#features/training/TrainingNav.tsx';
import type { Rulebook, WorkshopPlan } from '#rulebook/index.ts';
import { type Role, roles, trainingTexts, useTexts } from '#texts/index.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/Select.tsx';

import { PackageView } from './PackageView.tsx';
import { Stage } from './Stage.tsx';
import type { StageCase } from './StageContent.tsx';

export type WorkshopPageProps = {
  readonly rulebook: Rulebook;
  readonly plan: WorkshopPlan;
  readonly day: string;
  readonly hrefs: TrainingHrefs;
  /** The address of a card, for those with a screen of their own; undefined where none can reach it. */
  readonly cardAddress: (card: string) => string | undefined;
  /** The case open in this tab, if any. */
  readonly ownCase: Pick<StageCase, 'title' | 'facts' | 'answers'> | undefined;
  readonly qr: (address: string, label: string) => ReactNode;
};

/** Workshops: ready packages with what the one who leads needs, and the projector. */
export function WorkshopPage(props: WorkshopPageProps) {
  const { rulebook, plan, day, hrefs, cardAddress, ownCase, qr } = props;
  const { t } = useTexts();
  const {
    words,
    story,
    role: roleWords,
    discussion,
  } = trainingTexts(useTexts('training', 'result'));
  const [role, setRole] = useState<Role>('officer');
  const [single, setSingle] = useState(plan.cards[0]?.id ?? '');
  const [run, setRun] = useState<readonly StageCase[]>();
  const heading = useRef<HTMLHeadingElement>(null);
  const wasRunning = useRef(false);
  useEffect(() => {
    if (run === undefined && wasRunning.current) heading.current?.focus();
    wasRunning.current = run !== undefined;
  }, [run]);
  const stageCase = (id: string): StageCase[] => {
    const card = plan.cards.find((one) => one.id === id);
    if (card === undefined) return [];
    const { title, facts, happened } = story(id);
    const asked = discussion(id, role);
    const questions = asked === undefined ? roleWords(role).questions : [asked];
    const { answers } = card;
    return [{ id, title, facts, happened, answers, address: cardAddress(id), questions }];
  };
  if (run !== undefined)
    return <Stage {...{ rulebook, day, qr }} cases={run} onEnd={() => setRun(undefined)} />;

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
          onChoose={(chosen) => setRole(roles.find((one) => one === chosen) ?? 'officer')}
        />
      </div>
      <h2>{words(($) => $.workshop.packages)}</h2>
      {plan.packages.map((chosen) => (
        <PackageView
          key={chosen.id}
          {...{ rulebook, chosen, role, day }}
          cards={plan.cards}
          onStart={() =>
            setRun(chosen.parts.flatMap((one) => (one.kind === 'case' ? stageCase(one.case) : [])))
          }
        />
      ))}
      <h2>{words(($) => $.workshop.single)}</h2>
      <div className="fields">
        <p>{words(($) => $.workshop.singleLead)}</p>
        <Select
          id="fall"
          name="fall"
          label={words(($) => $.workshop.case)}
          value={single}
          options={plan.cards.map(({ id }) => ({ value: id, label: story(id).title }))}
          onChoose={setSingle}
        />
        <div className="act">
          <Button kind="quiet" onPress={() => setRun(stageCase(single))}>
            {words(($) => $.workshop.startCase)}
          </Button>
          {ownCase !== undefined && (
            <Button kind="quiet" onPress={() => setRun([own(ownCase)])}>
              {words(($) => $.workshop.own)}
            </Button>
          )}
        </div>
      </div>
    </main>
  );

  function own({ title: name, facts, answers }: NonNullable<typeof ownCase>): StageCase {
    return {
      id: 'own',
      title: name || words(($) => $.workshop.ownTitle),
      facts: facts || words(($) => $.workshop.ownFacts),
      happened: '',
      answers,
      address: undefined,
      questions: roleWords(role).questions,
    };
  }
}
