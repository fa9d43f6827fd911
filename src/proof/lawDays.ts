import { tagged } from '#reasoning/index.ts';
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
  const is = tagged(criterion);
  switch (is.op) {
    case 'all':
      return is.all.flatMap(provisionsIn);
    case 'any':
      return is.any.flatMap(provisionsIn);
    case 'not':
      return provisionsIn(is.not);
    case 'inForce':
      return [is.inForce];
    case 'test':
    case 'unresolved':
    case 'inCodes':
    case 'area':
    case 'is':
    case 'isOneOf':
    case 'under':
    case 'atMost':
    case 'over':
    case 'atLeast':
      return [];
  }
}

function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
