import { namedIn } from '#reasoning/index.ts';
import { criteriaIn } from '#reasoning/proof.ts';
import type { Criterion, Rulebook } from '#rulebook/index.ts';

/**
 * A day of each period in which the law a rule book knows stays the same: the day before it begins, and
 * every day on which a figure or a provision that a rule asks for takes effect or ceases. What holds on
 * these days holds on all.
 */
export function lawDays(rulebook: Rulebook): string[] {
  const asked = criteriaIn(rulebook).flatMap(provisionsIn);
  const periods = [
    ...Object.values(rulebook.figures).flatMap((figure) => figure.periods),
    ...asked.map((id) => {
      const { validFrom: from, validTo: to } = rulebook.sources[id] ?? {};
      return { from, to };
    }),
  ];
  const turns = periods.flatMap(({ from, to }) => [
    ...(from === undefined ? [] : [from]),
    ...(to === undefined ? [] : [shifted(to, 1)]),
  ]);
  const days = [...new Set(turns)].toSorted();
  return days[0] === undefined ? ['2000-01-01'] : [shifted(days[0], -1), ...days];
}

function provisionsIn(criterion: Criterion): string[] {
  const { parts, source } = namedIn(criterion);
  return [...(source === undefined ? [] : [source]), ...parts.flatMap(provisionsIn)];
}

function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
