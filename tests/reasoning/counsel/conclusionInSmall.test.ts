import { describe, expect, test } from 'vitest';

import { type Answers, assess, conclusionOf, type PlanLine, toldUnder } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { assuming, thinRulebook } from './thinRulebook.ts';

const day = '2026-11-21';
const given = { field: 'sport', whose: 'theirs', harmful: 'no' };
const thin = thinRulebook();
const plain = thinRulebook((book) => ({
  ...book,
  counsel: {
    ...book.counsel,
    enough: [
      { id: 'dear', route: 'notice', when: { question: 'price', over: 500 }, sources: [] },
      { id: 'cheap', route: 'shop', when: { question: 'price', under: 50 }, sources: [] },
    ],
  },
}));

const line = (route: string | null, leaf: PlanLine['leaf'] = 'settled'): PlanLine => ({
  when: [],
  route,
  leaf,
});
const concluded = (answers: Answers, lines: readonly PlanLine[], book: Rulebook = thin) =>
  conclusionOf(book, answers, assess(book, answers, day), { assumed: [], hinges: [], lines });

describe('a case comes to', () => {
  test('what is decided, or stopped, whatever the plan says', () => {
    expect(concluded(given, [line('shop')])).toEqual({ status: 'decided', route: 'gift' });
    const closed = thinRulebook((book) => ({
      ...book,
      routes: book.routes.map((route) => ({
        ...route,
        excludedBy: [{ id: `no-${route.id}`, when: { all: [] }, sources: [] }],
      })),
    }));
    expect(concluded(given, [line('shop')], closed)).toEqual({ status: 'stopped', route: 'none' });
  });

  test('the one route of its plan, assumed where it has one line and nothing is left to find out', () => {
    expect(concluded({}, [line('gift')])).toEqual({ status: 'assumed', route: 'gift' });
    expect(concluded({}, [line('gift', 'cautious')])).toEqual({
      status: 'provisional',
      route: 'gift',
    });
    expect(concluded({}, [line('gift'), line('gift')])).toEqual({
      status: 'provisional',
      route: 'gift',
    });
  });

  test('nothing while the plan has several routes, none, or one that the law does not tell', () => {
    const nothing = { status: 'undecided', route: null };
    expect(concluded({}, [line('gift'), line('shop')])).toEqual(nothing);
    expect(concluded({}, [])).toEqual(nothing);
    expect(concluded({}, [line(null)])).toEqual(nothing);
  });

  test('provisionally the route of a plain case, though its plan has more lines', () => {
    const cheap = { whose: 'ours', demand: 'yes', price: 10, harmful: 'unknown' };
    const undecided = { ...assess(plain, cheap, day), status: 'undecided' as const };
    expect(
      conclusionOf(plain, cheap, undecided, {
        assumed: [],
        hinges: [],
        lines: [line('gift'), line('shop')],
      }),
    ).toEqual({ status: 'provisional', route: 'shop' });
  });
});

describe('a case is told', () => {
  // It is assumed that it is theirs, and there is a sign that warns of just that.
  const warning = thinRulebook((one) => ({
    ...one,
    warnings: [
      { id: 'is-theirs', when: { question: 'whose', is: 'theirs' }, sources: ['act'] },
      { id: 'is-harmless', when: { question: 'harmful', is: 'no' }, sources: ['act'] },
    ],
  }));
  const book = assuming(warning, 'whose', { answer: 'theirs', kind: 'strict', sources: ['act'] });
  const answers = { harmful: 'no' };
  const assessment = assess(book, answers, day);
  const told = (conclusion: Parameters<typeof toldUnder>[3]) =>
    toldUnder(book, answers, assessment, conclusion);

  test('as it is assessed where that is what it comes to', () => {
    const own = assess(book, given, day);
    const same = toldUnder(book, given, own, { status: 'decided', route: 'gift' });
    expect(same.answers).toBe(given);
    expect(same.assessment).toBe(own);
  });

  test('as undecided, and otherwise as it is assessed, where it comes to nothing', () => {
    const decided = assess(book, given, day);
    expect(toldUnder(book, given, decided, { status: 'provisional', route: null })).toStrictEqual({
      answers: given,
      assessment: { ...decided, status: 'undecided', recommended: null },
    });
  });

  test('with what is assumed where only the plan comes to its route, and no sign is taken from it', () => {
    const { answers: under, assessment: then } = told({ status: 'assumed', route: 'gift' });
    expect(under).toEqual({ harmful: 'no', whose: 'theirs' });
    expect(then).toStrictEqual({
      ...assess(book, under, day),
      status: 'provisional',
      recommended: 'gift',
      warnings: assessment.warnings,
    });
    expect(assess(book, under, day).warnings).not.toEqual(assessment.warnings);
    expect(then.routes['gift']?.verdict).toBe('recommended');
  });

  test('as sure as it is', () => {
    expect(told({ status: 'decided', route: 'gift' }).assessment.status).toBe('decided');
    expect(told({ status: 'provisional', route: 'gift' }).assessment.status).toBe('provisional');
  });
});
