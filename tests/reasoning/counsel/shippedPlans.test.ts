import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  type Answer,
  type Answers,
  assess,
  isKnown,
  isPresumed,
  packageOf,
  type Plan,
  planOf,
} from '#reasoning/index.ts';
import type { PlanCondition } from '#reasoning/proof.ts';

import {
  arbitraryAnswers,
  arbitraryDay,
  arbitraryFullAnswers,
} from '../../support/arbitraryAnswers.ts';
import { cases, rulebook } from '../../support/realRulebook.ts';

const day = '2026-11-21';
const packagesIn = ({ lines }: Plan): Set<string | null> =>
  new Set(lines.map(({ route }) => packageOf(rulebook, route ?? '') ?? route));

test('a line that is not cautious agrees with the assessment of what is consistent with it', () => {
  let tried = 0;
  fc.assert(
    fc.property(
      arbitraryAnswers(rulebook),
      arbitraryFullAnswers(rulebook),
      arbitraryDay,
      (answers, others, asOf) => {
        const plan = planOf(rulebook, answers, asOf);
        for (const { when, route, leaf } of plan.lines) {
          if (leaf === 'cautious') continue;
          const given = completed(answers, plan, when, others, asOf);
          if (given === undefined) continue;
          tried += 1;
          expect([assess(rulebook, given, asOf).recommended, given]).toEqual([route, given]);
        }
      },
    ),
    { numRuns: 80 },
  );
  expect(tried).toBeGreaterThan(100);
});

/** What is assumed, what the line says, and of hinges and forks otherwise any answer. */
function completed(
  answers: Answers,
  { assumed }: Plan,
  when: readonly PlanCondition[],
  others: Answers,
  asOf: string,
): Answers | undefined {
  const given: Record<string, Answer> = { ...answers };
  for (const one of assumed) if ('answer' in one) given[one.question] = one.answer;
  for (const { id, role } of rulebook.questions) {
    if ((role !== 'hinge' && role !== 'fork') || isKnown(given, id)) continue;
    if (isPresumed(rulebook, answers, asOf, id)) continue;
    const other = others[id];
    const condition = when.find(({ question }) => question === id);
    const answer = condition === undefined ? other : within(condition, other);
    const isRuledOut = assumed.some(
      (one) => one.question === id && 'not' in one && one.not.includes(String(answer)),
    );
    if (answer === undefined || isRuledOut) return undefined;
    given[id] = answer;
  }
  return given;
}

function within(condition: PlanCondition, other: Answer | undefined): Answer | undefined {
  if ('isOneOf' in condition)
    return condition.isOneOf.find((answer) => answer === other) ?? condition.isOneOf[0];
  const { atLeast, over, under, atMost } = condition;
  const least = atLeast ?? (over === undefined ? 0 : over + 1);
  const most = atMost ?? (under === undefined ? Infinity : under - 1);
  return least > most ? undefined : Math.min(Math.max(Number(other), least), most);
}

describe('the plan of a youth centre of which nothing more is known', () => {
  const plan = planOf(
    rulebook,
    { authority: 'municipality', 'service-area': 'fritidsgard', counterpart: 'eligible' },
    day,
  );

  test('hangs first on whose activity it is', () => {
    expect(plan.hinges[0]).toBe('whose-activity');
    expect(plan.hinges.length).toBeLessThanOrEqual(3);
  });

  test('is support or a purchase, directly or by a notice, and never reserved', () => {
    // A lawful answer that no route carries, such as a grant whose delivery can be demanded, is left open.
    const lines = plan.lines.filter(({ route }) => route !== null);
    expect(packagesIn({ ...plan, lines })).toEqual(new Set(['support', 'purchase']));
    expect(new Set(lines.map(({ route }) => route))).toEqual(
      new Set(['grant', 'iop', 'direct-award', 'tender', 'concession']),
    );
  });

  test('is cautious when the activity is the authority’s own', () => {
    const own = plan.lines.filter(({ when }) =>
      when.some((one) => 'isOneOf' in one && one.isOneOf.join() === 'authority'),
    );
    expect(own.some(({ leaf }) => leaf === 'cautious')).toBe(true);
  });

  test('takes for granted that no law requires it, to be ticked before a paper', () => {
    expect(plan.assumed).toContainEqual({
      question: 'statutory-duty',
      answer: 'no',
      kind: 'lenient',
    });
  });
});

test.each(cases.filter(({ kind }) => kind === 'real').map((one) => [one.id, one] as const))(
  'the plan of %s has a good route, on few lines',
  (_, { answers: given, asOf, expect: { acceptable = [] } }) => {
    const answers = Object.fromEntries(
      Object.entries(given).filter(([, answer]) => answer !== 'unknown'),
    );
    const { hinges, lines } = planOf(rulebook, answers, asOf);
    expect(hinges.length).toBeLessThanOrEqual(3);
    expect(lines.some(({ route }) => acceptable.includes(route ?? ''))).toBe(true);
  },
);

test('what is never assumed is not', () => {
  const assumed = rulebook.questions.flatMap((question) =>
    'assume' in question && question.assume !== undefined ? [question.id] : [],
  );
  const never = [
    'whose-activity',
    'market',
    'binding-performance',
    'specification',
    'contract-value',
    'equal-access',
    'shared-steering',
    'own-contribution',
    'support-kind',
    'public-interest',
    'economic-activity',
    'local-effect',
    'aid-three-years',
    'sgei-entrusted',
    'authority-gets',
    'user-fees',
  ];
  expect(assumed.filter((id) => never.includes(id))).toEqual([]);
});
