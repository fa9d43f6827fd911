import { describe, expect, test } from 'vitest';

import { type Answers, enoughFor } from '#reasoning/index.ts';
import { plainCase, plainRoute } from '#reasoning/counsel/plainCase.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { assuming, thinRulebook } from './thinRulebook.ts';

const day = '2026-11-21';
const cheap: Rulebook['counsel']['enough'][number] = {
  id: 'cheap',
  route: 'shop',
  // No rule tells what is both's from what is theirs.
  from: { question: 'whose', isOneOf: ['ours', 'both'] },
  asks: ['demand', 'price'],
  when: {
    all: [
      { question: 'demand', is: 'yes' },
      { question: 'price', under: 50 },
    ],
  },
  sources: [],
};
const always = {
  id: 'always',
  route: 'notice',
  when: { question: 'priced', is: 'yes' },
  sources: [],
};

const having = (...enough: Rulebook['counsel']['enough']): Rulebook =>
  thinRulebook((one) => ({ ...one, counsel: { ...one.counsel, enough } }));
const plainIn = (answers: Answers, book = having(always, cheap)) => plainCase(book, answers, day);
const nothing = { enough: undefined, next: undefined };

describe('a case is plain', () => {
  const given = { whose: 'ours', demand: 'yes', price: 10 };

  test('where what it takes holds and that is the route', () => {
    expect(plainIn(given)).toEqual({ enough: 'cheap', next: undefined });
    expect(enoughFor(having(always, cheap), given, day)).toBe('cheap');
    expect(plainRoute(having(always, cheap), given, day)).toBe('shop');
  });

  test('not where another route comes out, or what it takes does not hold', () => {
    expect(plainIn({ ...given, whose: 'theirs' })).toEqual(nothing);
    expect(plainIn({ ...given, price: 60 })).toEqual(nothing);
    expect(plainRoute(having(always, cheap), { ...given, price: 60 }, day)).toBeUndefined();
  });

  test('under what is assumed too', () => {
    const book = assuming(having(cheap), 'demand', { answer: 'yes', kind: 'strict', sources: [] });
    expect(plainIn({ whose: 'ours', price: 10 }, book).enough).toBe('cheap');
    // What is assumed need not be asked.
    expect(plainIn({ whose: 'ours' }, book)).toEqual({ enough: undefined, next: 'price' });
  });
});

describe('what would tell whether a case is plain', () => {
  test('is the first of its questions that is not answered', () => {
    expect(plainIn({ whose: 'ours' })).toEqual({ enough: undefined, next: 'demand' });
    expect(plainIn({ whose: 'ours', demand: 'yes' })).toEqual({ enough: undefined, next: 'price' });
  });

  test('is asked only of what the plain case starts from, though no rule asks for that', () => {
    expect(plainIn({ whose: 'both' }).next).toBe('demand');
    expect(plainIn({ whose: 'theirs' })).toEqual(nothing);
    expect(plainIn({})).toEqual(nothing);
    expect(plainIn({ whose: 'ours' }, having(always))).toEqual(nothing);
  });

  test('is not asked when it can no longer be plain', () => {
    expect(plainIn({ whose: 'ours', demand: 'no' })).toEqual(nothing);
  });

  test('is not asked when one of the answers is unknown: then it is a case like others', () => {
    expect(plainIn({ whose: 'ours', demand: 'unknown' })).toEqual(nothing);
    expect(plainIn({ whose: 'ours', price: 'unknown' })).toEqual(nothing);
  });

  test('is asked of the next plain case where the first cannot be', () => {
    const dear = {
      ...cheap,
      id: 'dear',
      route: 'notice',
      asks: ['priced'],
      when: { question: 'priced', is: 'yes' },
    } as const;
    expect(plainIn({ whose: 'ours', demand: 'no' }, having(cheap, dear)).next).toBe('priced');
  });

  test('is nothing where all of it is answered', () => {
    const undone = { ...cheap, asks: ['demand'] };
    expect(plainIn({ whose: 'ours', demand: 'yes' }, having(undone))).toEqual(nothing);
    const { asks: _, ...askless } = cheap;
    expect(plainIn({ whose: 'ours' }, having(askless))).toEqual(nothing);
  });
});
