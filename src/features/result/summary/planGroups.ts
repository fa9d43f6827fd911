import type { PlanCondition, PlanLine } from '#reasoning/index.ts';

/** The lines of a plan that begin with the same answer, each with what it asks for besides. */
export type PlanGroup = {
  readonly when: PlanCondition | undefined;
  readonly lines: readonly PlanLine[];
};

/** The lines of a plan by their first answer, in their order. */
export function planGroups(lines: readonly PlanLine[]): PlanGroup[] {
  const groups = new Map<string, { when: PlanCondition | undefined; lines: PlanLine[] }>();
  for (const { when, ...line } of lines) {
    const [first, ...others] = when;
    const key = JSON.stringify(first ?? null);
    const group = groups.get(key) ?? { when: first, lines: [] };
    group.lines.push({ ...line, when: others });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Whether each line says all in one condition more at the most. */
export function isSimple({ lines }: PlanGroup): boolean {
  return lines.length <= 3 && lines.every(({ when }) => when.length <= 1);
}
