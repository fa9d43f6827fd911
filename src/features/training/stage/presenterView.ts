import { assess } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import type { StageItem, StageRun } from './stageCase.ts';
import { caseSteps, type CaseStep, stagePlaces } from './stagePlaces.ts';

/** Between the projector and the window of the one who leads, in one browser. */
export const presenterChannel = 'vagval.presenter';

/** What the window of the one who leads shows of the projector's screen. */
export type PresenterView = {
  readonly kind: 'view';
  readonly run: string;
  readonly title: string;
  readonly at: number;
  readonly of: number;
  readonly step: CaseStep | 'part' | 'done';
  readonly text: string;
  readonly questions: readonly string[];
  readonly notes: string;
  /** The route that the rules give; null while undecided, undefined where nothing is assessed. */
  readonly answer?: string | null | undefined;
  readonly why: string;
  readonly happened: string;
  /** What comes after: another step of the case, or what the next part is called; empty at the end. */
  readonly next: { readonly step: CaseStep | 'part' | 'done'; readonly title: string } | undefined;
  readonly minutes: number | undefined;
  readonly began: number | undefined;
};

/** What the two windows say to each other. */
export type PresenterMessage = PresenterView | { readonly kind: 'hello' | 'forward' | 'back' };

/** What the one who leads is to see at a place of a workshop. */
export function presenterView(
  rulebook: Rulebook,
  run: StageRun,
  at: number,
  day: string,
  started: Readonly<Record<string, number>>,
): PresenterView {
  const places = stagePlaces(run.items);
  const { item, step } = places[at] ?? { item: undefined, step: 'done' };
  const found = item === undefined ? undefined : run.items[item];
  const shown = found?.kind === 'case' ? found.shown : undefined;
  const next = places[at + 1];
  return {
    kind: 'view',
    run: run.name,
    title: titleOf(found),
    at: at + 1,
    of: places.length,
    step,
    text: shown?.facts ?? (found?.kind === 'part' ? found.text : ''),
    questions: shown?.questions ?? [],
    notes: found?.notes ?? '',
    ...(shown !== undefined && { answer: assess(rulebook, shown.answers, day).recommended }),
    why: shown?.teaching?.text ?? '',
    happened: shown?.happened ?? '',
    next: next && {
      step: next.step,
      title: titleOf(next.item === undefined ? undefined : run.items[next.item]),
    },
    minutes: found?.minutes,
    began: item === undefined ? undefined : started[item],
  };
}

/** A message of the other window; undefined for anything else. */
export function readMessage(data: unknown): PresenterMessage | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  const { kind } = data;
  if (kind === 'hello' || kind === 'forward' || kind === 'back') return { kind };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own pages alone share the channel
  return kind === 'view' && 'questions' in data ? (data as PresenterView) : undefined;
}

/** Whether a step is one of a case. */
export function isCaseStep(step: PresenterView['step']): step is CaseStep {
  return caseSteps.some((one) => one === step);
}

function titleOf(item: StageItem | undefined): string {
  if (item === undefined) return '';
  return item.kind === 'case' ? item.shown.title : item.title;
}
