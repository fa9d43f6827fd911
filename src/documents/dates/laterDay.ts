import type { Span } from '#rulebook/index.ts';

/** The day so long after an ISO day, or before it when `sign` is -1. A month that is too short ends on its last day. */
export function laterDay(day: string, span: Span, sign: 1 | -1 = 1): string {
  const { days = 0, weeks = 0, months = 0, years = 0, workingDays = 0 } = span;
  const date = new Date(`${day}T00:00:00Z`);
  const month = date.getUTCMonth() + sign * (months + 12 * years);
  const first = new Date(Date.UTC(date.getUTCFullYear(), month, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), last) + sign * (days + 7 * weeks));
  // Monday to Friday; which days are holidays is not known here.
  for (let left = workingDays; left > 0;) {
    first.setUTCDate(first.getUTCDate() + sign);
    if (first.getUTCDay() % 6 !== 0) left--;
  }
  return first.toISOString().slice(0, 10);
}
