import type { OwnPackage } from '#features/training/editor/ownPackage.ts';
import type { CaseCard, WorkshopPackage, WorkshopPlan } from '#rulebook/index.ts';
import type { Role, TrainingTexts } from '#texts/index.ts';

import {
  linesOf,
  type OwnCase,
  type StageCase,
  type StageItem,
  type StageRun,
} from '#features/training/stage/stageCase.ts';

/** What the runs of a workshop are made from. */
export type RunParts = {
  readonly plan: WorkshopPlan;
  readonly training: TrainingTexts;
  readonly role: Role;
  readonly ownCase: OwnCase | undefined;
  readonly ownPackage: OwnPackage;
};

/** The run of the case that is open in the tab, and what those of single cases begin with. */
export const ownRun = 'eget';
export const ownPackageRun = 'eget-paket';
const singleRun = 'fall-';

/** How the address knows the run of a single case. */
export function singleRunOf(card: string): string {
  return singleRun + card;
}

/** The workshop that an address or the tab knows by this id: a package, a single case, or the group's own. */
export function runOf(parts: RunParts, id: string): StageRun | undefined {
  const { plan, training } = parts;
  const chosen = plan.packages.find((one) => one.id === id);
  if (chosen !== undefined) return packageRun(parts, chosen);
  if (id === ownPackageRun && parts.ownPackage.parts.length > 0) return ownPackageRunOf(parts);
  if (id === ownRun && parts.ownCase !== undefined) {
    const shown = ownStageCase(parts, parts.ownCase);
    return { id, name: shown.title, items: [{ kind: 'case', shown, minutes: undefined }] };
  }
  const card = plan.cards.find((one) => singleRunOf(one.id) === id);
  if (card === undefined) return undefined;
  const shown = cardCase(parts, card);
  const name = training.words(($) => $.workshop.single);
  return { id, name, items: [{ kind: 'case', shown, minutes: undefined }] };
}

function packageRun(parts: RunParts, { id, parts: all }: WorkshopPackage): StageRun {
  const { plan, training } = parts;
  const items = all.flatMap((one): StageItem[] => {
    if (one.kind !== 'case')
      return [{ ...training.part(one.kind), kind: 'part', minutes: one.minutes }];
    const card = plan.cards.find((found) => found.id === one.case);
    return card === undefined
      ? []
      : [{ kind: 'case', shown: cardCase(parts, card), minutes: one.minutes }];
  });
  return { id, name: training.packageWords(id).name, items };
}

/** The package of one's own, as it is led. */
function ownPackageRunOf(parts: RunParts): StageRun {
  const { plan, training, ownPackage } = parts;
  const items = ownPackage.parts.flatMap((part): StageItem[] => {
    const { notes } = part;
    const minutes = part.minutes === 0 ? undefined : part.minutes;
    const asked = linesOf(part.questions);
    if (part.kind === 'own') {
      const shown = ownStageCase(parts, { ...part.own, questions: asked });
      return [{ kind: 'case', shown: { ...shown, id: `${ownRun}-${part.id}` }, minutes, notes }];
    }
    if (part.kind !== 'card')
      return [{ ...training.part(part.kind), kind: 'part', minutes, notes }];
    const card = plan.cards.find(({ id }) => id === part.card);
    if (card === undefined) return [];
    const shown = cardCase(parts, card);
    const questions = asked.length > 0 ? asked : shown.questions;
    return [{ kind: 'case', shown: { ...shown, questions }, minutes, notes }];
  });
  const name = ownPackage.name.trim() || training.words(($) => $.editor.unnamed);
  return { id: ownPackageRun, name, items };
}

/** A card as it is shown on the projector. */
export function cardCase({ training, role }: RunParts, card: CaseCard): StageCase {
  const { id, answers, teaching } = card;
  const { title, facts, happened } = training.story(id);
  const asked = training.discussion(id, role);
  return {
    id,
    title,
    facts,
    happened,
    answers,
    questions: asked === undefined ? training.role(role).questions : [asked],
    teaching: teaching && { ...teaching, text: training.teaching(id) },
  };
}

function ownStageCase({ training, role }: RunParts, own: OwnCase): StageCase {
  const { words } = training;
  return {
    ...own,
    id: ownRun,
    title: own.title || words(($) => $.workshop.ownTitle),
    facts: own.facts || words(($) => $.workshop.ownFacts),
    questions: own.questions.length > 0 ? own.questions : training.role(role).questions,
    teaching: undefined,
  };
}
