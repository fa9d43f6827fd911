import * as fc from 'fast-check';
import shipped from 'virtual:rulebook';
import { describe, expect, test } from 'vitest';

import {
  type CaseFile,
  compareWithNow,
  type Drift,
  noNotes,
  readCaseFile,
  caseFileOf,
  writeCaseFile,
} from '#casefile/index.ts';
import type { Answers } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { arbitraryAnswers, arbitraryDay } from '../support/arbitraryAnswers.ts';
import { type RuleTexts, smallRulebook, smallRuleTexts } from '../support/smallRulebook.ts';

const then = smallRulebook();
const asOf = '2026-03-01';
const answers: Answers = { field: 'care', paid: 'yes', value: 150, years: 3 };
const file = saved(then, answers);

// The same book in later editions: a lower limit, a question less, an answer by another name.
const lowerLimit = later({
  'figures.yaml': text('figures.yaml')
    .replace('amount: 200', 'amount: 120')
    .replace('from: 180, to: 220', 'from: 110, to: 130'),
});
const withoutYears = later({
  'questions/1-case.yaml': text('questions/1-case.yaml').replace(/ {2}- id: years[^]*$/, ''),
  'tests/small.yaml': text('tests/small.yaml').replace(/ {4}- \{ question: years.*\n/, ''),
});
const otherAnswer = later({
  'questions/1-case.yaml': text('questions/1-case.yaml').replace("['yes', 'no']", "[fully, 'no']"),
  'tests/bought.yaml': text('tests/bought.yaml').replace("is: 'yes'", 'is: fully'),
  'warnings.yaml': text('warnings.yaml').replace("is: 'yes'", 'is: fully'),
});
// Years are still asked for in some cases, but no longer in this one.
const yearsOfGiftsOnly = later({
  'tests/small.yaml': text('tests/small.yaml').replace(
    '{ question: years, atMost: 4 }',
    "any: [{ question: paid, is: 'yes' }, { question: years, atMost: 4 }]",
  ),
});

function text(name: string): string {
  return smallRuleTexts[name] ?? '';
}

function later(changes: RuleTexts, version = '2026.2.1'): Rulebook {
  const titlePage = text('rulebook.yaml').replace('2026.1.1', version);
  return smallRulebook({ 'rulebook.yaml': titlePage, ...changes });
}

function saved(rulebook: Rulebook, given: Answers, day = asOf): CaseFile {
  return caseFileOf(rulebook, { asOf: day, answers: given }, noNotes, day);
}

/** The case saved under the first edition, opened under another: as text, as it really happens. */
function reopened(now: Rulebook, day?: string): Drift {
  const result = readCaseFile(now, writeCaseFile(file));
  if (!result.ok) throw new Error('The case should be readable.');
  return compareWithNow(now, result.file, day);
}

test('under the same rule book and day there is nothing to tell', () => {
  expect(reopened(then)).toEqual({
    rulebook: 'same',
    saved: { id: then.id, version: then.version, hash: then.hash },
    day: { then: asOf, now: asOf },
    kept: answers,
    lapsed: [],
    irrelevant: [],
    outcome: { then: file.outcome, now: file.outcome },
    changes: [],
    isSame: true,
  });
});

describe('under a later rule book', () => {
  test('with a lower limit, what changed in the result is told', () => {
    const drift = reopened(lowerLimit);
    expect(drift).toMatchObject({
      rulebook: 'newer',
      kept: answers,
      lapsed: [],
      outcome: {
        then: { recommended: 'purchase' },
        now: { recommended: 'none', status: 'stopped' },
      },
      changes: [{ route: 'purchase', then: 'recommended', now: 'excluded' }],
      isSame: false,
    });
  });

  test('without a question, its answer is named and the others count', () => {
    const { field, paid, value } = answers;
    expect(reopened(withoutYears)).toMatchObject({
      kept: { field, paid, value },
      lapsed: [{ question: 'years', answer: 3, reason: 'no-question' }],
      changes: [],
      isSame: false,
    });
  });

  test('without an answer, what was answered is named and the question is open again', () => {
    const drift = reopened(otherAnswer);
    expect(drift).toMatchObject({
      lapsed: [{ question: 'paid', answer: 'yes', reason: 'no-answer' }],
      outcome: { now: { status: 'undecided', recommended: null } },
    });
    expect(drift.kept).not.toHaveProperty('paid');
    expect(drift.changes).toContainEqual({
      route: 'purchase',
      then: 'recommended',
      now: expect.stringMatching(/possible|undecided|conditional/) as string,
    });
  });

  test('that no longer asks, the answer stands but is told to matter no more', () => {
    const drift = reopened(yearsOfGiftsOnly);
    expect(drift.kept).toEqual(answers);
    expect(drift.irrelevant).toEqual(['years']);
  });

  test('that has lost a route, the route is told to be gone', () => {
    const verdicts = { ...file.outcome?.verdicts, barter: 'possible' } as const;
    const outcome = { status: 'decided', recommended: 'purchase', verdicts } as const;
    expect(compareWithNow(lowerLimit, { ...file, outcome }).changes).toContainEqual({
      route: 'barter',
      then: 'possible',
      now: null,
    });
  });

  test('nothing is told to have changed when it is not known what came out', () => {
    const drift = compareWithNow(lowerLimit, { ...file, outcome: null });
    expect(drift).toMatchObject({ outcome: { then: null }, changes: [], isSame: false });
  });
});

describe('the rule book of now, seen from the one of then, is', () => {
  const stamp = { id: 'small', version: '2026.1.1', hash: 'abc' };
  test.each([
    ['newer', { ...stamp, version: '2025.12.9' }],
    ['newer', { ...stamp, version: '2025.9.12' }],
    ['older', { ...stamp, version: '2026.10.1' }],
    ['older', { ...stamp, version: '2026.1.2' }],
    ['changed', stamp],
    ['changed', { ...stamp, version: 'latest' }],
    ['same', { ...stamp, hash: then.hash }],
    ['other', { ...stamp, id: 'large', hash: then.hash }],
    ['unknown', null],
  ])('%s', (edition, rulebook) => {
    expect(compareWithNow(then, { ...file, rulebook })).toMatchObject({ rulebook: edition });
  });
});

describe('under the law of another day', () => {
  test('what changes in the result is told, and the answers all count', () => {
    expect(reopened(then, '2025-03-01')).toMatchObject({
      rulebook: 'same',
      day: { then: asOf, now: '2025-03-01' },
      kept: answers,
      lapsed: [],
      changes: [{ route: 'purchase', then: 'recommended', now: 'excluded' }],
      isSame: false,
    });
  });

  test('even when nothing changes, the day is told', () => {
    expect(reopened(then, '2026-04-01')).toMatchObject({ changes: [], isSame: false });
  });

  test('what came out then is found again when the file does not say', () => {
    const drift = compareWithNow(then, { ...file, outcome: null }, '2025-03-01');
    expect(drift.outcome.then).toEqual(file.outcome);
  });

  test('an answer that did not matter then either is not told to matter no more', () => {
    const gift = saved(then, { paid: 'no', value: 10, years: 3, announced: 5 });
    expect(compareWithNow(then, gift, '2025-03-01').irrelevant).toEqual([]);
    expect(compareWithNow(lowerLimit, gift, '2025-03-01').irrelevant).toContain('announced');
  });
});

test('a plain case file has nothing to tell', () => {
  const plain = readCaseFile(then, JSON.stringify({ asOf, answers }));
  expect(plain.ok && compareWithNow(then, plain.file)).toMatchObject({
    rulebook: 'unknown',
    saved: null,
    isSame: true,
  });
});

test('answers that are set aside count again under a rule book that knows them', () => {
  const aside = readCaseFile(withoutYears, writeCaseFile(file));
  expect(aside.ok && aside.file.lapsed).toEqual({ years: 3 });
  expect(aside.ok && compareWithNow(then, aside.file)).toMatchObject({
    kept: answers,
    lapsed: [],
    isSame: true,
  });
});

test('any case of the shipped rule book is the same when it is opened at once', () => {
  fc.assert(
    fc.property(arbitraryAnswers(shipped), arbitraryDay, (given, day) => {
      const result = readCaseFile(shipped, writeCaseFile(saved(shipped, given, day)));
      expect(result.ok && compareWithNow(shipped, result.file)).toMatchObject({
        kept: given,
        isSame: true,
      });
    }),
    { numRuns: 200 },
  );
});

test('a case of one rule book can be opened under a wholly other one', () => {
  fc.assert(
    fc.property(arbitraryAnswers(shipped), (given) => {
      const drift = compareWithNow(then, saved(shipped, given));
      expect(Object.keys(drift.kept)).toEqual([]);
      expect(drift.lapsed.map(({ question }) => question)).toEqual(
        expect.arrayContaining(Object.keys(given)),
      );
      expect(drift.rulebook).toBe('other');
    }),
    { numRuns: 50 },
  );
});
