import { expect, test } from 'vitest';

import {
  type Answers,
  type Plan,
  planOf,
  questionsThatEnd,
  singleChanges,
} from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { assuming, choice, thinRulebook } from './thinRulebook.ts';

const day = '2026-11-21';
const given = { field: 'sport', whose: 'theirs' };
const sources = ['act'];
const yes = (question: string) => ({ question, is: 'yes' }) as const;

const grant: Rulebook['routes'][number] = {
  id: 'grant',
  package: 'support',
  sources,
  excludedBy: [],
  carriedBy: [],
  conditions: [],
  steps: [],
};

/**
 * The thin rule book, where what is harmful or late is bought by a notice, what is secret is stopped and what is
 * small gets a grant, which is support as well.
 */
const book = thinRulebook((one) => ({
  ...one,
  questions: [
    ...one.questions.map((question) =>
      question.id === 'harmful' ? { ...question, fixed: true as const } : question,
    ),
    ...['secret', 'late', 'small'].map((id) => choice(id, 'condition', ['yes', 'no'])),
    choice('wished', 'choice', ['yes', 'no']),
  ],
  routes: [...one.routes, grant].map((route) => ({
    ...route,
    excludedBy: [{ id: `not-${route.id}`, when: yes('secret'), whenUnknown: 'always', sources }],
  })),
  candidates: [
    { id: 'small-grant', route: 'grant', when: yes('small'), sources },
    ...['late', 'harmful', 'wished'].map((id) => ({
      id: `${id}-notice`,
      route: 'notice',
      when: yes(id),
      sources,
    })),
    ...one.candidates,
  ],
}));

const ending = (answers: Answers, plan: Plan = planOf(book, answers, day)): string[] =>
  questionsThatEnd(book, answers, day, plan);

test('the conditions that would make it something else are told, in the order they are asked', () => {
  expect(planOf(book, given, day).lines.map(({ route }) => route)).toEqual(['gift']);
  expect(ending(given)).toEqual(['harmful', 'secret', 'late']);
});

test('one that leads to another route of the same kind is not', () => {
  const changed = singleChanges(book, given, day, false);
  expect(changed.map(({ answers }) => answers)).toContainEqual({ small: 'yes' });
  expect(ending(given)).not.toContain('small');
});

test('nor one whose end stands among the lines already', () => {
  const lines = [{ when: [], route: 'notice', leaf: 'settled' as const }];
  expect(ending(given, { assumed: [], hinges: [], lines })).toEqual(['secret', 'small']);
  const stopped = [...lines, { when: [], route: 'none', leaf: 'settled' as const }];
  expect(ending(given, { assumed: [], hinges: [], lines: stopped })).toEqual(['small']);
});

test('nor one that is answered, is said to be unknown or is assumed', () => {
  expect(ending({ ...given, late: 'no', secret: 'unknown' })).toEqual(['harmful']);
  const plan = planOf(book, given, day);
  const assumed = [{ question: 'late', answer: 'no', kind: 'lenient' as const }];
  expect(ending(given, { ...plan, assumed })).toEqual(['harmful', 'secret']);
});

test('hinges are told by the plan itself, and wishes by nobody', () => {
  const open = { field: 'sport', price: 500, harmful: 'no', secret: 'no', late: 'no', small: 'no' };
  const changed = singleChanges(book, open, day, false).flatMap(({ answers }) =>
    Object.keys(answers),
  );
  expect(changed).toEqual(expect.arrayContaining(['whose', 'wished']));
  const lines = [{ when: [], route: 'gift', leaf: 'settled' as const }];
  expect(ending(open, { assumed: [], hinges: [], lines })).toEqual([]);
});

test('what is found is found under what is assumed', () => {
  const late = assuming(book, 'late', { answer: 'yes', kind: 'strict', sources });
  // What is late is bought already: that it does harm makes it nothing else.
  expect(questionsThatEnd(late, given, day, planOf(late, given, day))).toEqual(['secret', 'small']);
});

test('a line that the law does not tell the end of stands for no end', () => {
  const lines = [{ when: [], route: null, leaf: 'settled' as const }];
  expect(ending(given, { assumed: [], hinges: [], lines })).toEqual([
    'harmful',
    'secret',
    'late',
    'small',
  ]);
});
