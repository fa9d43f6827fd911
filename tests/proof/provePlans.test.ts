import { describe, expect, test } from 'vitest';

import { checkPlan } from '#proof/checkPlan.ts';
import { provePlans } from '#proof/provePlans.ts';
import type { Violation } from '#proof/violation.ts';
import { type Plan, planOf } from '#reasoning/index.ts';
import { compiledFor } from '#reasoning/proof.ts';

import { thinRulebook } from '../reasoning/counsel/thinRulebook.ts';

const day = '2026-11-21';

/** What is found in a plan, of a book that is never cautious, that has been spoiled. */
function foundIn(spoil: (plan: Plan) => Plan): Violation[] {
  const book = thinRulebook((one) => ({
    ...one,
    counsel: { ...one.counsel, cautious: { test: 'bought' } },
  }));
  const answers = { field: 'care' };
  return checkPlan(compiledFor(book, day), answers, spoil(planOf(book, answers, day)));
}

test('cases that nothing tells apart have one plan, and sound ones violate nothing', () => {
  expect(provePlans(thinRulebook(), day, ['field'])).toEqual({ plans: 1, violations: [] });
  expect(provePlans(thinRulebook(), day, ['field', 'whose'])).toEqual({ plans: 2, violations: [] });
});

describe('of a plan', () => {
  test('a sound one violates nothing', () => {
    expect(foundIn((plan) => plan)).toEqual([]);
  });

  test('a line that does not always give its route is told with a case', () => {
    const violations = foundIn(({ lines, ...plan }) => ({
      ...plan,
      lines: lines.map((line) => (line.route === 'shop' ? { ...line, when: [] } : line)),
    }));
    expect(new Set(violations.map(({ subject, detail }) => `${subject} ${detail}`))).toEqual(
      new Set([
        'shop stands on a line that can give gift',
        'shop stands on a line that can give notice',
      ]),
    );
    expect(violations[0]).toMatchObject({ property: 'plan', answers: { field: 'care' } });
  });

  test('a limit that is too high is told', () => {
    const violations = foundIn(({ lines, ...plan }) => ({
      ...plan,
      lines: lines.map((line) => ({
        ...line,
        when: line.when.map((one) => ('under' in one ? { ...one, under: 101 } : one)),
      })),
    }));
    expect(violations[0]).toMatchObject({
      subject: 'shop',
      detail: 'stands on a line that can give notice',
      answers: { price: 100 },
    });
  });

  test('a cautious line may give another route', () => {
    expect(
      foundIn(({ lines, ...plan }) => ({
        ...plan,
        lines: lines.map((line) => ({ ...line, when: [], leaf: 'cautious' })),
      })),
    ).toEqual([]);
  });

  test('a route that may come out and stands on no line is told', () => {
    expect(
      foundIn(({ lines, ...plan }) => ({
        ...plan,
        lines: lines.filter(({ route }) => route !== 'shop'),
      })),
    ).toMatchObject([
      {
        property: 'plan',
        subject: 'shop',
        detail: 'stands on no line',
        answers: { field: 'care', whose: 'ours' },
      },
    ]);
  });
});
