import { isDay } from '#casefile/index.ts';
import { type Answers, type Assessment, isKnown } from '#reasoning/index.ts';
import type { DateRule, StartingDay } from '#rulebook/index.ts';

import { laterDay } from './laterDay.ts';

/** A date to keep: by its rule, and the day when what it is counted from is known. Of one that repeats, which time it is. */
export type DateToKeep = {
  readonly rule: DateRule;
  readonly day?: string;
  readonly time?: number;
};

/** A day that is asked for; undefined until a day has been written. */
export type AskedDay = { readonly id: StartingDay; readonly day: string | undefined };

type Case = {
  readonly assessment: Assessment;
  readonly answers: Answers;
  /** What is filled in on papers, by the name of the field. */
  readonly fields: Readonly<Record<string, string>>;
};

/** Where the notes of a case keep a day that dates are counted from, and the months of notice. */
export const dayField = (id: StartingDay): string => `day.${id}`;
export const noticeField = 'day.notice';

/** The dates to keep on the route of a case: those that can be worked out first, day by day. No clock: only the days written. */
export function datesOf(rules: readonly DateRule[], given: Case): readonly DateToKeep[] {
  const dates = rules
    .filter((rule) => applies(rule, given))
    .flatMap((rule) => worked(rule, given.fields));
  return [
    ...dates.filter(({ day }) => day !== undefined).toSorted(byDay),
    ...dates.filter(({ day }) => day === undefined),
  ];
}

/** The days that the dates of a case are counted from, in the order of the rules. */
export function daysAsked(rules: readonly DateRule[], given: Case): readonly AskedDay[] {
  const ids = new Set(rules.filter((rule) => applies(rule, given)).map(({ from }) => from));
  return [...ids].map((id) => ({ id, day: dayIn(given.fields, id) }));
}

/** Whether the months of notice are asked for. */
export function asksNotice(rules: readonly DateRule[], given: Case): boolean {
  return rules.some((rule) => rule.before === 'asked' && applies(rule, given));
}

function applies({ routes, conditions, answer }: DateRule, { assessment, answers }: Case): boolean {
  const outcome = assessment.recommended ?? 'undecided';
  const standing = assessment.routes[outcome]?.conditions ?? [];
  const isHere =
    routes?.includes(outcome) === true || conditions?.some((id) => standing.includes(id)) === true;
  const isSo =
    answer === undefined ||
    !isKnown(answers, answer.question) ||
    answer.isOneOf.includes(String(answers[answer.question]));
  return isHere && isSo;
}

function worked(rule: DateRule, fields: Case['fields']): readonly DateToKeep[] {
  const from = dayIn(fields, rule.from);
  if (from === undefined) return [{ rule }];
  if (rule.before === 'asked') {
    const months = noticeIn(fields);
    return [months === undefined ? { rule } : { rule, day: laterDay(from, { months }, -1) }];
  }
  if (rule.before !== undefined) return [{ rule, day: laterDay(from, rule.before, -1) }];
  if (rule.after === undefined) return [{ rule, day: from }];
  const end = dayIn(fields, 'end');
  if (rule.repeats !== true || end === undefined)
    return [{ rule, day: laterDay(from, rule.after) }];
  const times: DateToKeep[] = [];
  let day = laterDay(from, rule.after);
  while (day <= end && times.length < 10) {
    times.push({ rule, day, time: times.length + 1 });
    day = laterDay(day, rule.after);
  }
  return times;
}

/** A day that is written among what is filled in; undefined when it is no day. */
export function dayIn(fields: Case['fields'], id: StartingDay): string | undefined {
  const written = fields[dayField(id)] ?? '';
  return isDay(written) ? written : undefined;
}

/** The months of notice, when a whole number of them has been written. */
function noticeIn(fields: Case['fields']): number | undefined {
  const written = (fields[noticeField] ?? '').trim();
  return /^\d{1,2}$/.test(written) ? Number(written) : undefined;
}

function byDay(a: DateToKeep, b: DateToKeep): number {
  return (a.day ?? '').localeCompare(b.day ?? '');
}
