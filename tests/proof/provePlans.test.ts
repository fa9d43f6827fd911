import { expect, test, vi } from 'vitest';

import { provePlans } from '#proof/provePlans.ts';
import { type Answers, planOf } from '#reasoning/index.ts';

import { thinRulebook } from '../reasoning/counsel/thinRulebook.ts';

const day = '2026-11-21';

vi.mock(import('#reasoning/index.ts'), async (original) => {
  const whole = await original();
  return { ...whole, planOf: vi.fn(whole.planOf) };
});

/** What is found when plans are made by another hand. */
function foundWith(spoil: (plan: ReturnType<typeof planOf>) => ReturnType<typeof planOf>) {
  const book = thinRulebook((one) => ({
    ...one,
    counsel: { ...one.counsel, cautious: { test: 'bought' } },
  }));
  const made = (answers: Answers) => planOf(book, answers, day);
  const plans = new Map(book.areas.map(({ id }) => [id, made({ field: id })]));
  vi.mocked(planOf).mockImplementation((_, answers) => {
    const plan = plans.get(String(answers['field']));
    if (plan === undefined) throw new Error('Not a first question.');
    return spoil(plan);
  });
  const report = provePlans(book, day, ['field']);
  vi.mocked(planOf).mockReset();
  return report;
}

test('sound plans violate nothing, and cases that nothing tells apart are one', () => {
  expect(provePlans(thinRulebook(), day, ['field'])).toEqual({ plans: 1, violations: [] });
  expect(foundWith((plan) => plan)).toEqual({ plans: 1, violations: [] });
});

test('a line that does not always give its route is told with a case', () => {
  const { violations } = foundWith((plan) => ({
    ...plan,
    lines: plan.lines.map((line) => ({ ...line, when: line.when.slice(0, -1) })),
  }));
  const [first] = violations;
  expect(first?.property).toBe('plan');
  expect(first?.detail).toMatch(/^stands on a line that can give/);
  expect(first?.answers).toMatchObject({ field: 'care' });
});

test('a cautious line may give another route', () => {
  const { violations } = foundWith((plan) => ({
    ...plan,
    lines: plan.lines.map((line) => ({ ...line, when: [], leaf: 'cautious' })),
  }));
  expect(violations).toEqual([]);
});

test('a route that may come out and stands on no line is told', () => {
  const { violations } = foundWith((plan) => ({
    ...plan,
    lines: plan.lines.filter(({ route }) => route !== 'shop'),
  }));
  expect(violations).toMatchObject([
    {
      property: 'plan',
      subject: 'shop',
      detail: 'stands on no line',
      answers: { field: 'care', whose: 'ours' },
    },
  ]);
});
