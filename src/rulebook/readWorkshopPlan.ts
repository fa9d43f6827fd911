import type { Problem } from './problem.ts';
import { checkWorkshop } from './checkWorkshop.ts';
import { readCaseFiles } from './readWorkedCases.ts';
import { readRuleFile } from './ruleFile.ts';
import { type WorkshopPlan, workshopPlanSchema } from './workshopPlan.ts';

export type WorkshopPlanResult =
  | { readonly ok: true; readonly plan: WorkshopPlan }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads what trainers use, with the answers and sources of the cases: a whole plan, or all its faults. */
export function readWorkshopPlan(folder: string): WorkshopPlanResult {
  const problems: Problem[] = [];
  const read = readRuleFile(folder, 'workshop.yaml', workshopPlanSchema, problems);
  const real = readCaseFiles(folder, problems).flatMap(({ data }) =>
    data.kind === 'real' ? [data] : [],
  );
  if (read !== undefined)
    problems.push(
      ...checkWorkshop(
        read,
        real.map(({ id }) => id),
      ),
    );
  if (read === undefined || problems.length > 0) return { ok: false, problems };
  const cards = read.data.cards.flatMap(({ case: id, ...card }) =>
    real
      .filter((found) => found.id === id)
      .map(({ year, asOf, answers, sources }) => ({
        ...card,
        id,
        year,
        asOf,
        answers,
        sources: sources.map(({ address, read: day }) => ({ address, read: day })),
      })),
  );
  return { ok: true, plan: { ...read.data, cards } };
}
