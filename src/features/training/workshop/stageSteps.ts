/** What a case goes through on the projector, in this order. */
export const stageSteps = ['facts', 'vote', 'reveal', 'whatIf'] as const;
export type StageStep = (typeof stageSteps)[number];

/** Where a workshop stands: which case, and which step of it; `done` after the last. */
export type StagePlace = { readonly at: number; readonly step: StageStep | 'done' };

/** The place a step forward or back, or undefined where there is none. */
export function stepFrom({ at, step }: StagePlace, by: 1 | -1, of: number): StagePlace | undefined {
  const { length } = stageSteps;
  const now = step === 'done' ? of * length : at * length + stageSteps.indexOf(step);
  const next = now + by;
  if (next < 0 || next > of * length) return undefined;
  const found = stageSteps[next % length];
  if (next === of * length || found === undefined) return { at: of - 1, step: 'done' };
  return { at: Math.floor(next / length), step: found };
}
