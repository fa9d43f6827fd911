import { describe, expect, test } from 'vitest';

import type { Answers } from '#reasoning/index.ts';
import { findDead, proveRulebook } from '#proof/index.ts';

import { naiveAssess } from '../reasoning/naiveAssess.ts';
import { smallRulebook } from '../reasoning/smallRulebook.ts';
import { changed, exclusion, route } from './changed.ts';

const day = '2025-06-01';

describe('the report on the small rule book', () => {
  test('counts every combination of answers, and those that give each outcome', () => {
    const { asOf, combinations, outcomes, nodes, violations } = proveRulebook(smallRulebook(), day);
    const book = smallRulebook();
    const all = casesInBand().map((answers) => naiveAssess(book, answers, day).recommended);
    const counted = Object.fromEntries(
      ['gift', 'purchase', 'none', null].map((outcome) => [
        outcome ?? 'undecided',
        BigInt(all.filter((one) => one === outcome).length),
      ]),
    );
    expect({ asOf, violations }).toEqual({ asOf: day, violations: [] });
    expect(combinations).toBe(BigInt(all.length));
    expect(outcomes).toEqual(counted);
    expect(nodes).toBeGreaterThan(10);
  });

  test('shows for everything that matters the smallest case in which it does', () => {
    const { witnesses } = proveRulebook(smallRulebook(), day);
    expect(Object.fromEntries(witnesses.map(({ subject, answers }) => [subject, answers]))).toEqual(
      {
        'outcome gift': { 'own-will': 'yes' },
        'outcome purchase': { price: 0 },
        'outcome none': { 'own-will': 'no', price: 220 },
        'outcome undecided': {},
        'rule closes-gift closes gift': { 'own-will': 'no' },
        'rule freely-given carries gift': { 'own-will': 'yes' },
        'rule nothing-to-buy closes purchase': { 'own-will': 'yes' },
        'rule too-dear closes purchase': { price: 220 },
        'rule is-bought carries purchase': { 'own-will': 'no', price: 0 },
        'rule choose-purchase chooses purchase': { 'own-will': 'no', price: 0 },
        'rule choose-gift chooses gift': { 'own-will': 'yes' },
        'rule choose-small-purchase chooses purchase': { price: 0 },
        'warning high-price': { price: 501 },
        'condition always on gift': {},
        'condition split-goods on gift': { object: 'goods' },
        'condition find-out on purchase': {},
        'condition keep-record on purchase': {},
        'condition split-goods on purchase': { object: 'goods' },
        'question area': undefined,
        'answer area: care': undefined,
        'answer area: sport': undefined,
        'question code': undefined,
        'question object': { object: 'unknown', 'own-will': 'yes' },
        'answer object: services': { object: 'services', 'own-will': 'yes' },
        'answer object: goods': { object: 'goods', 'own-will': 'yes' },
        'question own-will': {},
        'answer own-will: yes': { 'own-will': 'yes' },
        'answer own-will: no': { 'own-will': 'no', price: 35 },
        'answer own-will: so-so': { 'own-will': 'so-so' },
        'question price': {},
        'answer price: 0': { price: 0 },
        'answer price: 35': { price: 35 },
        'answer price: 50': { price: 50 },
        'answer price: 180': { price: 180 },
        'answer price: 220': { price: 220 },
        'answer price: 501': { price: 501 },
        'question announced': { 'own-will': 'no', price: 180 },
        'answer announced: 2': { 'own-will': 'no', price: 180, announced: 181 },
        'answer announced: 1': { 'own-will': 'no', price: 180, announced: 1 },
      },
    );
  });

  test('names the violations of every property', () => {
    const book = changed(
      smallRulebook({ all: [{ test: 'bought' }, { not: { unresolved: 'cheap' } }] }),
      (draft) => {
        exclusion(draft, 'gift', 'closes-gift').sources = [];
        route(draft, 'purchase').excludedBy.splice(1, 1, {
          id: 'too-cheap',
          when: { test: 'cheap' },
          sources: ['nowhere'],
        });
        draft.questions = draft.questions.map((question) =>
          question.id === 'price' ? { ...question, calculator: true } : question,
        );
      },
    );
    const properties = proveRulebook(book, '2024-06-01').violations.map(({ property }) => property);
    expect([...new Set(properties)]).toEqual([
      'sources',
      'grades',
      'grounds',
      'cautious',
      'monotone',
    ]);
  });
});

test('what matters on no day is dead, and what matters on one is not', () => {
  const alive = { subject: 'rule a', answers: {} };
  const idle = (subject: string) => ({ subject, answers: undefined });
  expect(
    findDead([
      { witnesses: [alive, idle('rule b')] },
      { witnesses: [idle('rule a'), idle('rule b')] },
    ]),
  ).toEqual([{ property: 'alive', subject: 'rule b', detail: 'never matters' }]);
});

/** A case for each combination of answers: no rule asks for the code, and "mixed" is no area of its own. */
function casesInBand(): Answers[] {
  const prices = ['unknown', 0, 35, 50, 180, 220, 501];
  const objects = [undefined, 'unknown', 'services', 'goods'];
  return ['unknown', 'care', 'sport', 'mixed'].flatMap((area) =>
    ['unknown', 'yes', 'no', 'so-so'].flatMap((answer) =>
      prices.flatMap((price) =>
        ['unknown', Number(price) + 1, Number(price) - 1].flatMap((announced) =>
          objects.map((object) => ({
            area,
            'own-will': answer,
            price,
            announced: Number.isNaN(announced) ? 1 : announced,
            ...(object === undefined ? {} : { object }),
          })),
        ),
      ),
    ),
  );
}
