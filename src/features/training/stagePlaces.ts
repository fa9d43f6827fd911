import type { StageItem } from './stageCase.ts';

/** What a case goes through on the projector, in this order. */
export const caseSteps = ['facts', 'vote', 'discuss', 'revote', 'reveal', 'whatIf'] as const;
export type CaseStep = (typeof caseSteps)[number];

/** One screen of a workshop: a step of a case, another part of the package, or the end. */
export type StagePlace =
  | { readonly item: number; readonly step: CaseStep | 'part' }
  | { readonly item: undefined; readonly step: 'done' };

/** Every screen of a workshop in order, the end last. */
export function stagePlaces(items: readonly Pick<StageItem, 'kind'>[]): StagePlace[] {
  return [
    ...items.flatMap(({ kind }, item): StagePlace[] =>
      kind === 'case' ? caseSteps.map((step) => ({ item, step })) : [{ item, step: 'part' }],
    ),
    { item: undefined, step: 'done' },
  ];
}
