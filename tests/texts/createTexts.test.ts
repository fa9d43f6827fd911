import { beforeAll, describe, expect, test } from 'vitest';

import { figureAt } from '#reasoning/index.ts';
import { createTexts, loadTexts, type Texts } from '#texts/index.ts';

import { kronor, lawAmount } from '../support/lawAmount.ts';
import { pageRulebook as rulebook } from '../support/pageRulebook.ts';

const day = '2026-11-21';
const limit = 'direct-award-limit';
let sv: Texts;
let en: Texts;

beforeAll(async () => {
  await Promise.all([
    loadTexts('en', 'first'),
    loadTexts('sv', 'result'),
    loadTexts('en', 'result'),
    loadTexts('sv', 'walk'),
    loadTexts('en', 'walk'),
  ]);
  sv = createTexts('sv', rulebook, day);
  en = createTexts('en', rulebook, day);
});

/** As it is read: hard spaces are there so that amounts and dates hold together. */
const read = (text: string): string => text.replaceAll(/\s/g, ' ');

describe('amounts', () => {
  test('are written as in the language', () => {
    expect(read(sv.amount(700_000, 'SEK'))).toBe('700 000 kronor');
    expect(read(en.amount(700_000, 'SEK'))).toBe('SEK 700,000');
    expect(read(sv.amount(300_000, 'EUR'))).toBe('300 000 euro');
    expect(read(en.amount(1, 'years'))).toBe('1 year');
  });

  test('of the law are those of the day', () => {
    const before = '2021-06-01';
    const [then, now] = [before, day].map((on) => kronor(lawAmount(rulebook, limit, on)));
    expect(read(sv.figure(limit))).toBe(now);
    expect(read(createTexts('sv', rulebook, before).figure(limit))).toBe(then);
    expect(now).not.toBe(then);
  });

  test('that are calculated are said to be', () => {
    const calculated = (id: string): boolean => figureAt(rulebook, id, day)?.calculated === true;
    const id = Object.keys(rulebook.figures).find(calculated) ?? '';
    expect(read(sv.figure(id))).toMatch(/^[\d ]+ kronor \(beräknat\)$/);
    expect(read(en.figure(id))).toMatch(/^SEK [\d,]+ \(calculated\)$/);
  });

  test('that the rule book does not know for the day are said to be missing', () => {
    const before = createTexts('sv', rulebook, '1999-01-01');
    expect(before.figure('annex-2-threshold')).toBe('(belopp saknas för den dagen)');
  });

  test('stand filled in in the words of the rule book', () => {
    const amount = kronor(lawAmount(rulebook, limit, day));
    expect(read(sv.question('contract-value').why)).toContain(amount);
    expect(sv.question('contract-value').why).not.toContain('{{');
  });
});

describe('answers', () => {
  test.each([
    ['authority', 'municipality', 'En kommun'],
    ['authority', 'unknown', 'Vet inte'],
    ['service-area', 'brottsofferstod', 'Brottsofferjour, vittnesstöd, medling'],
    ['cpv', '85312300', '85312300'],
    ['contract-value', 2_600_000, '2 600 000 kronor'],
    ['term-years', 3.5, '3,5 år'],
  ])('%s %s is called %s', (question, answer, label) => {
    expect(read(sv.answer(question, answer))).toBe(label);
  });
});

test('dates are long and hold together', () => {
  expect(read(sv.date(day))).toBe('21 november 2026');
  expect(read(en.date(day))).toBe('21 November 2026');
});

test.each(['statute', 'case-law', 'guidance', 'policy', 'contested', 'secondary'] as const)(
  'the grade %s has a name and a meaning in both languages',
  (grade) => {
    for (const texts of [sv, en]) {
      expect(texts.grade(grade).name).not.toBe(grade);
      expect(texts.grade(grade).text).not.toBe('');
    }
  },
);

test('a source is cited as a lawyer cites it', () => {
  const cited = (id: string): string => {
    const source = rulebook.sources[id];
    return source === undefined ? '' : read(sv.citation(source));
  };
  expect(cited('lou-1-15')).toBe('LOU 1 kap. 15 §');
  expect(cited('hfd-2020-15')).toMatch(/^HFD 2020 ref\. 15, /);
});

test('what has no words is called by its id', () => {
  expect(sv.rule('no-such-rule')).toEqual({ title: 'no-such-rule', text: '' });
  expect(sv.route('no-such-route').name).toBe('no-such-route');
  expect(sv.question('no-such-question').question).toBe('no-such-question');
});

test('every rule, condition, step and warning of the rule book has words', () => {
  const titles = rulebook.routes.flatMap((route) => [
    ...[...route.excludedBy, ...route.carriedBy].map(({ id }) => [id, sv.rule(id).title]),
    ...route.conditions.map((id) => [id, sv.condition(id).title]),
    ...route.steps.map(({ id }) => [id, sv.step(id).title]),
  ]);
  expect(titles.filter(([id, title]) => id === title)).toEqual([]);
});

test('small numbers are words, larger ones are figures', () => {
  expect(sv.count(2)).toBe('två');
  expect(en.count(12)).toBe('twelve');
  expect(sv.count(29)).toBe('29');
});

test('an id from a file that is the name of what every object inherits is called by that name', () => {
  for (const id of ['constructor', '__proto__', 'toString']) {
    expect(sv.question(id).short).toBe(id);
    expect(sv.route(id).name).toBe(id);
    expect(sv.answer(id, id)).toBe(id);
    expect(sv.answer('authority', id)).toBe(id);
    expect(sv.answer('service-area', id)).toBe(id);
  }
});
