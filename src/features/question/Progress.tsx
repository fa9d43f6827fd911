import { useTexts } from '#texts/index.ts';
import { StageList } from '#ui/StageList.tsx';

/** How far a stage has come, and where in it the question is. */
export type StageProgress = {
  readonly id: string;
  readonly state: 'done' | 'here' | 'todo' | 'skipped';
  readonly at: number;
  readonly of: number;
};

/** How much of a walk is left after the question: one of the first, about so many, or at most so many. */
export type WalkProgress =
  | { readonly kind: 'first'; readonly number: number; readonly of: number }
  | { readonly kind: 'about'; readonly about: number; readonly most: number }
  | { readonly kind: 'most'; readonly most: number };

type ProgressProps = { readonly stages: readonly StageProgress[] };

/** The legal stages of a walk, and where among them it stands. */
export function Progress({ stages }: ProgressProps) {
  const { t, stage } = useTexts();
  const noteOf = ({ state, at, of }: StageProgress): string | undefined => {
    if (state === 'here') return t(($) => $.stages.questionOf, { number: at, total: of });
    return state === 'skipped' ? t(($) => $.stages.skipped) : undefined;
  };
  return (
    <StageList
      label={t(($) => $.stages.label)}
      stages={stages.map((one) => ({
        id: one.id,
        state: one.state,
        name: stage(one.id),
        stateName: t(($) => $.stages[one.state]),
        note: noteOf(one),
      }))}
    />
  );
}

type Where = {
  readonly stages: readonly StageProgress[] | undefined;
  readonly progress: WalkProgress | undefined;
  readonly changing: boolean;
};

/** What stands above a question: the step or the stage it belongs to, and how much is left. */
export function useCaption(of: string, { stages, progress, changing }: Where): string {
  const { t, stage, count } = useTexts();
  if (changing) return t(($) => $.stages.changing, { stage: stage(of) });
  if (progress?.kind === 'first')
    return t(($) => $.stages.first, { number: progress.number, total: progress.of });
  // A stage with nothing to ask is no step.
  const steps = stages?.filter(({ state }) => state !== 'skipped');
  const here =
    steps === undefined
      ? stage(of)
      : t(($) => $.stages.step, {
          number: steps.findIndex(({ state }) => state === 'here') + 1,
          total: steps.length,
          stage: stage(of),
        });
  const left = leftWords();
  return left === undefined ? here : t(($) => $.stages.left, { here, left });

  function leftWords(): string | undefined {
    if (progress === undefined || progress.kind === 'first') return undefined;
    const { kind, most } = progress;
    if (most === 0) return t(($) => $.stages.last);
    const number = kind === 'about' ? progress.about : most;
    if (number === 0) return t(($) => $.stages.perhaps);
    return t(($) => (kind === 'about' ? $.stages.about : $.stages.most), {
      count: number,
      number: count(number),
    });
  }
}
