import { expect, test } from 'vitest';

import { assess, ideaImprovements } from '#reasoning/index.ts';

import { walks } from '../../browser/support/walks.ts';
import { cases, rulebook } from '../../support/realRulebook.ts';

const asOf = '2026-11-21';
const answersOf = (id: string) => cases.find((one) => one.id === id)?.answers ?? {};
const partnership = walks.partnership.answers;

test('what only gives the agreement or the money another name is never offered', () => {
  const offered = rulebook.readiness.changes.map(({ question }) => question);
  for (const question of [
    'payment',
    'binding-performance',
    'specification',
    'whose-activity',
    'initiative',
    'contract-value',
    'term-years',
    'cpv',
    'market',
    'statutory-duty',
  ])
    expect(offered).not.toContain(question);
});

test('an organisation that contributes nothing is told to, and that it leads to a partnership', () => {
  const answers = { ...partnership, 'own-contribution': 'none' };
  expect(assess(rulebook, answers, asOf).recommended).toBe('grant');
  expect(ideaImprovements(rulebook, answers, asOf)).toContainEqual(
    expect.objectContaining({
      answers: { 'own-contribution': 'substantial' },
      recommended: 'iop',
    }),
  );
});

test('two things that are both needed are told together, and neither by itself', () => {
  const answers = { ...partnership, 'own-contribution': 'none', 'shared-steering': 'no' };
  const toPartnership = ideaImprovements(rulebook, answers, asOf).filter(
    ({ recommended }) => recommended === 'iop',
  );
  expect(toPartnership.map(({ answers: changed }) => changed)).toEqual([
    { 'own-contribution': 'substantial', 'shared-steering': 'yes' },
  ]);
});

test('what is not known is to be found out, not changed', () => {
  expect(ideaImprovements(rulebook, {}, asOf)).toEqual([]);
});

test('each change told does lead where it says', () => {
  for (const { id } of cases.filter(({ kind }) => kind === 'real')) {
    const answers = answersOf(id);
    for (const turn of ideaImprovements(rulebook, answers, asOf))
      expect(assess(rulebook, { ...answers, ...turn.answers }, asOf).recommended, id).toBe(
        turn.recommended,
      );
  }
});
