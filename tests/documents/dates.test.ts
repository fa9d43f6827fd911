import { beforeAll, expect, test } from 'vitest';

import { datesOf, daysAsked, writePaper } from '#documents/index.ts';
import { laterDay } from '#documents/dates/laterDay.ts';
import english from '#locales/en/papers/dates.json';
import swedish from '#locales/sv/papers/dates.json';
import { assess, type Answers } from '#reasoning/index.ts';
import type { DateRule } from '#rulebook/index.ts';

import { knowledge, rulebook } from '../support/realRulebook.ts';
import { asText } from './asText.ts';
import { answersOf, contextOf, loadWords, today } from './caseOf.ts';

beforeAll(loadWords);

test.each([
  ['2027-01-15', { days: 30 }, '2027-02-14'],
  ['2027-01-15', { weeks: 3 }, '2027-02-05'],
  ['2027-01-31', { months: 1 }, '2027-02-28'],
  ['2028-02-29', { years: 1 }, '2029-02-28'],
  // A Friday: the next working day is the Monday after.
  ['2027-01-15', { workingDays: 1 }, '2027-01-18'],
  ['2027-01-15', { workingDays: 20 }, '2027-02-12'],
])('%s and %o is %s', (day, span, wanted) => {
  expect(laterDay(day, span)).toBe(wanted);
});

test('so long before is counted back', () => {
  expect(laterDay('2027-08-31', { months: 6 }, -1)).toBe('2027-02-28');
});

function given(answers: Answers, fields: Readonly<Record<string, string>> = {}) {
  return { assessment: assess(rulebook, answers, today), answers, fields };
}

const summary = (answers: Answers, fields?: Readonly<Record<string, string>>) =>
  datesOf(knowledge.dates, given(answers, fields)).map(({ rule, day, time }) =>
    [rule.id, day, time].filter((part) => part !== undefined).join(' '),
  );

const partnership = answersOf('huddinge-boj-iop');

test('without a day nothing is assumed: each date waits for the day it is counted from', () => {
  const dates = datesOf(knowledge.dates, given(partnership));
  expect(dates.map(({ rule }) => rule.id)).toContain('appeal');
  expect(dates.every(({ day }) => day === undefined)).toBe(true);
  expect(daysAsked(knowledge.dates, given(partnership)).map(({ id }) => id)).toEqual([
    'announced',
    'start',
    'end',
  ]);
});

test('from the days written the dates follow, in order; what is no day is unknown', () => {
  const fields = {
    'day.announced': '2027-01-15',
    'day.start': '2027-02-01',
    'day.end': '2029-01-31',
    'day.notice': '3',
  };
  expect(summary(partnership, fields)).toEqual([
    'appeal 2027-02-05',
    'follow-up 2028-02-01 1',
    'law-reviewed 2028-07-31',
    'notice 2028-10-31',
    'end 2029-01-31',
  ]);
  expect(summary(partnership, { ...fields, 'day.announced': '31 januari' })).toContain('appeal');
});

const small: readonly DateRule[] = [
  { id: 'a', conditions: ['direct-documentation'], from: 'agreement', after: { days: 30 } },
  {
    id: 'b',
    routes: ['iop'],
    answer: { question: 'authority', isOneOf: ['state'] },
    from: 'end',
  },
];

test('a date stands where its condition or route does, and where its answer is so or not known', () => {
  expect(datesOf(small, given(partnership))).toEqual([]);
  const { authority: _, ...unknown } = partnership;
  const assessment = assess(rulebook, partnership, today);
  const dates = datesOf(small, { assessment, answers: unknown, fields: {} });
  expect(dates.map(({ rule }) => rule.id)).toEqual(['b']);
});

test('every date has its words in both languages, and none is left over', () => {
  const ids = knowledge.dates.map(({ id }) => id).toSorted();
  expect(Object.keys(swedish.dates.entries).toSorted()).toEqual(ids);
  expect(Object.keys(english.dates.entries).toSorted()).toEqual(ids);
});

test('the basis of the assessment has the dates: known ones as dates, others to fill in', () => {
  const context = contextOf(partnership, 'sv', { fields: { 'day.announced': '2027-01-15' } });
  const text = asText(writePaper({ ...context, dates: knowledge.dates }, 'appendix'));
  expect(text).toContain('Datum att hålla');
  expect(text).toMatch(/Sista dagen att överklaga beslutet.*5\sfebruari\s2027/u);
  expect(text).toMatch(/Avtalets sista dag.*\[avtalets sista dag\]/u);
});

test('the days of the agreement stand in the decision, unless the period is written otherwise', () => {
  const fields = { 'day.start': '2027-02-01', 'day.end': '2029-01-31' };
  const decision = (more: Readonly<Record<string, string>>) =>
    asText(writePaper(contextOf(partnership, 'sv', { fields: { ...fields, ...more } }), 'memo'));
  expect(decision({})).toMatch(/för tiden 1\sfebruari\s2027–31\sjanuari\s2029 enligt bilaga 1/u);
  expect(decision({ period: 'tre år' })).toContain('för tiden tre år enligt bilaga 1');
});

test('what both parties sign says nothing of the tool', () => {
  const text = asText(writePaper(contextOf(partnership, 'sv'), 'agreement-outline'));
  expect(text).not.toContain('Vägval');
});
