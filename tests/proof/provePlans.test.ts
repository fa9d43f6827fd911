import { describe, expect, test } from 'vitest';

import { checkPlan } from '#proof/checkPlan.ts';
import { provePlans } from '#proof/provePlans.ts';
import type { Violation } from '#proof/violation.ts';
import { type Plan, planOf } from '#reasoning/index.ts';
import { compiledFor, type PlanCondition } from '#reasoning/proof.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { thinRulebook } from '../reasoning/counsel/thinRulebook.ts';

const day = '2026-11-21';
const { candidates, routes } = thinRulebook();

/** A book that is never cautious. */
function boldRulebook(change: Partial<Rulebook> = {}): Rulebook {
  return thinRulebook((one) => ({
    ...one,
    ...change,
    counsel: { ...one.counsel, cautious: { test: 'bought' } },
  }));
}

/** What is found in a plan that has been spoiled. */
function foundIn(spoil: (plan: Plan) => Plan, book = boldRulebook()): Violation[] {
  const answers = { field: 'care' };
  return checkPlan(compiledFor(book, day), answers, spoil(planOf(book, answers, day)));
}

/** The same plan with other conditions on the price where it comes to this route. */
function priced(route: string, ...conditions: PlanCondition[]): (plan: Plan) => Plan {
  return ({ lines, ...plan }) => ({
    ...plan,
    lines: lines.map((line) =>
      line.route === route
        ? {
            ...line,
            when: [...line.when.filter(({ question }) => question !== 'price'), ...conditions],
          }
        : line,
    ),
  });
}

const told = (violations: readonly Violation[]): string[] => [
  ...new Set(violations.map(({ subject, detail }) => `${subject} ${detail}`)),
];

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

  test('an amount meets each kind of limit just where it should', () => {
    const question = 'price';
    // What is tried is 0, 50, 100, 140 and so on; below 100 is the shop, from it the notice.
    for (const sound of [
      priced('shop', { question, atMost: 50 }),
      priced('shop', { question, atLeast: 0, under: 100 }),
      priced('shop', { question, over: 0, atMost: 50 }),
      priced('notice', { question, over: 50 }),
      priced('notice', { question, atLeast: 100, atMost: 140 }),
    ])
      expect(foundIn(sound)).toEqual([]);
    const shopThatGivesNotice = 'shop stands on a line that can give notice';
    expect(told(foundIn(priced('shop', { question, atMost: 100 })))).toEqual([shopThatGivesNotice]);
    expect(told(foundIn(priced('shop', { question, over: 50, under: 101 })))).toEqual([
      shopThatGivesNotice,
    ]);
    const noticeThatGivesShop = 'notice stands on a line that can give shop';
    for (const low of [{ atLeast: 50 }, { over: 0 }, { under: 300 }, { atMost: 300 }])
      expect(told(foundIn(priced('notice', { question, ...low })))).toEqual([noticeThatGivesShop]);
  });

  test('several conditions on one question must all be met', () => {
    const question = 'price';
    expect(foundIn(priced('shop', { question, under: 300 }, { question, under: 100 }))).toEqual([]);
  });

  test('one cautious line lets routes come out that stand on no other', () => {
    expect(
      foundIn(({ lines, ...plan }) => ({
        ...plan,
        lines: lines
          .filter(({ route }) => route !== 'shop')
          .map((line, index) => (index === 0 ? { ...line, when: [], leaf: 'cautious' } : line)),
      })),
    ).toEqual([]);
  });

  test.each([
    [
      'no open route',
      'none',
      boldRulebook({
        routes: routes.map((route) => ({
          ...route,
          excludedBy: [
            { id: `closes-${route.id}`, when: { not: { test: 'bought' } }, sources: [] },
          ],
        })),
      }),
    ],
    ['no chosen route', 'undecided', boldRulebook({ candidates: candidates.slice(0, 2) })],
    [
      'a choice that waits for a condition',
      'undecided',
      boldRulebook({
        candidates: [
          ...candidates.slice(0, 2),
          {
            id: 'choose-gift',
            route: 'gift',
            when: { question: 'harmful', is: 'no' },
            sources: [],
          },
        ],
      }),
    ],
  ])('%s is told as what may come out too', (_, subject, book) => {
    expect(foundIn((plan) => plan, book)).toEqual([]);
    const violations = foundIn(
      ({ lines, ...plan }) => ({
        ...plan,
        lines: lines.filter(({ route }) => route === 'shop' || route === 'notice'),
      }),
      book,
    );
    expect(told(violations)).toEqual([`${subject} stands on no line`]);
    expect(violations[0]?.answers).toMatchObject({ field: 'care', whose: 'ours', demand: 'no' });
  });
});
