import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { describe, expect, test, vi } from 'vitest';

import { type CaseResult, isDay, readCase } from '#casefile/readCase.ts';
import { caseLimit } from '#casefile/parseJson.ts';

import { arbitraryAnswers, arbitraryDay } from '../support/arbitraryAnswers.ts';
import { patience, runs } from '../support/runs.ts';

vi.setConfig({ testTimeout: patience });

const read = (text: string): CaseResult => readCase(rulebook, text);
const readData = (data: unknown): CaseResult => read(JSON.stringify(data));
const answers = { authority: 'municipality', cpv: '85311000', 'contract-value': 1_200_000 };
const good = { asOf: '2026-11-21', answers };

test('a case file gives its day and its answers', () => {
  expect(readData(good)).toEqual({ ok: true, case: good, problems: [] });
});

test('any case that was written is read as it was', () => {
  fc.assert(
    fc.property(arbitraryAnswers(rulebook), arbitraryDay, (given, asOf) => {
      const file = { asOf, answers: given };
      expect(readData(file)).toEqual({ ok: true, case: file, problems: [] });
    }),
    { numRuns: runs(300) },
  );
});

test('a case without answers is a case', () => {
  expect(readData({ asOf: '2026-11-21', answers: {} })).toMatchObject({ ok: true, problems: [] });
});

test('every question takes "unknown"', () => {
  const unsure = Object.fromEntries(rulebook.questions.map(({ id }) => [id, 'unknown']));
  expect(readData({ ...good, answers: unsure })).toEqual({
    ok: true,
    case: { ...good, answers: unsure },
    problems: [],
  });
});

test('a byte order mark before the file is passed over', () => {
  expect(read(`\uFEFF${JSON.stringify(good)}`)).toMatchObject({ ok: true, problems: [] });
});

test('the check digit of a code is dropped', () => {
  const result = readData({ ...good, answers: { cpv: '85311000-2' } });
  expect(result).toMatchObject({ ok: true, case: { answers: { cpv: '85311000' } }, problems: [] });
});

test('what else the file holds is left out', () => {
  const result = readData({ ...good, title: 'Our case', expect: {} });
  expect(result).toEqual({ ok: true, case: good, problems: [] });
});

test('an answer that cannot be read is left out and named, the others are kept', () => {
  const result = readData({ ...good, answers: { ...answers, authority: 'mars', weather: 'fine' } });
  expect(result).toEqual({
    ok: true,
    case: { asOf: good.asOf, answers: { cpv: '85311000', 'contract-value': 1_200_000 } },
    problems: [
      { code: 'unknown-answer', question: 'authority', value: 'mars' },
      { code: 'unknown-question', question: 'weather' },
    ],
  });
});

describe('a file that is no case is refused:', () => {
  test.each(['', ' ', '{', 'undefined', '{"asOf":"2026-11-21","answers":{}', "{'a':1}", '\u0000'])(
    'no JSON: %j',
    (text) => {
      expect(read(text)).toEqual({ ok: false, problems: [{ code: 'not-json' }] });
    },
  );

  test.each(['null', '[]', '3', '"text"', 'true'])('JSON that is no object: %s', (text) => {
    expect(read(text)).toEqual({ ok: false, problems: [{ code: 'wrong-shape', place: '' }] });
  });

  test.each([
    ['no day', { answers }, 'asOf'],
    ['a day that is a number', { asOf: 20_261_121, answers }, 'asOf'],
    ['no answers', { asOf: '2026-11-21' }, 'answers'],
    ['neither day nor answers', { name: 'Exempelby' }, ''],
    ['answers that are a list', { asOf: '2026-11-21', answers: [] }, 'answers'],
    ['answers that are null', { asOf: '2026-11-21', answers: null }, 'answers'],
    ['answers that are text', { asOf: '2026-11-21', answers: 'authority' }, 'answers'],
  ])('%s', (_, data, place) => {
    expect(readData(data)).toEqual({ ok: false, problems: [{ code: 'wrong-shape', place }] });
  });

  test.each(['2026-02-30', '2026-13-01', '2025-02-29', '2026-1-1', '21 november', ''])(
    'a day that does not exist: %j',
    (asOf) => {
      const problems = [{ code: 'bad-date', value: asOf }];
      expect(readData({ asOf, answers })).toEqual({ ok: false, problems });
    },
  );

  test('a file over the limit, without reading it', () => {
    const problems = [{ code: 'too-large', limit: caseLimit }];
    expect(read(`${JSON.stringify(good)}${' '.repeat(caseLimit)}`)).toEqual({
      ok: false,
      problems,
    });
  });
});

test('a file exactly at the limit is read', () => {
  expect(read(JSON.stringify(good).padEnd(caseLimit))).toMatchObject({ ok: true });
  expect(read(JSON.stringify(good).padEnd(caseLimit + 1))).toMatchObject({ ok: false });
});

test('a leap day exists in a leap year only', () => {
  expect(['2024-02-29', '2026-02-29', '2000-02-29', '1900-02-29'].map(isDay)).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
