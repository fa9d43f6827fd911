import {
  type Answer,
  assess,
  type Assessment,
  conclusionOf,
  planOf,
  unknownAnswer,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import type { Agreement } from './agreement.ts';

/** What the rules make of an agreement, by the law of its own day and of another. */
export type Mapped = {
  readonly agreement: Agreement;
  readonly own: Assessment;
  readonly other: Assessment;
  /** What the other day's law makes another: the route, what is required for it, or nothing. */
  readonly change: 'route' | 'conditions' | 'none';
  /** What the agreement is worth; undefined where that is not known. */
  readonly value: number | undefined;
};

/** The agreements with what the rules make of them, those that end first coming first, and those of no known end last. */
export function mapAgreements(
  rulebook: Rulebook,
  agreements: readonly Agreement[],
  day: string,
): Mapped[] {
  const valueIn = rulebook.paperLaw.questions.find(({ tells }) => tells === 'value')?.question;
  return agreements
    .map((agreement): Mapped => {
      const own = told(rulebook, agreement, agreement.asOf);
      const other = told(rulebook, agreement, day);
      const value: Answer | undefined = agreement.answers[valueIn ?? ''];
      return {
        agreement,
        own,
        other,
        change: changeBetween(own, other),
        value: value === unknownAnswer || typeof value !== 'number' ? undefined : value,
      };
    })
    .toSorted((a, b) => (a.agreement.ends || '9').localeCompare(b.agreement.ends || '9'));
}

/** An agreement as its case is told: not settled while the answer hangs on something, and nothing assumed. */
function told(rulebook: Rulebook, { answers }: Agreement, day: string): Assessment {
  const assessment = assess(rulebook, answers, day);
  const plan = planOf(rulebook, answers, day);
  return conclusionOf(rulebook, answers, assessment, plan).route === assessment.recommended
    ? assessment
    : { ...assessment, status: 'undecided', recommended: null };
}

function changeBetween(one: Assessment, other: Assessment): Mapped['change'] {
  if (one.recommended !== other.recommended || one.status !== other.status) return 'route';
  const conditions = ({ routes, recommended }: Assessment): string =>
    (routes[recommended ?? '']?.conditions ?? []).join(' ');
  return conditions(one) === conditions(other) ? 'none' : 'conditions';
}
