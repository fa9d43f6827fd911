import rulebook from 'virtual:rulebook';
import { describe, expect, test } from 'vitest';

import { type CaseFileResult, noNotes, readCaseFile, writeCaseFile } from '#casefile/index.ts';
import { caseLimit } from '#casefile/parseJson.ts';

import { sampleFile } from './sampleFile.ts';

const file = sampleFile(rulebook);
const good = JSON.parse(writeCaseFile(file)) as Readonly<Record<string, unknown>>;
const read = (text: string): CaseFileResult => readCaseFile(rulebook, text);
const readWith = (changes: object): CaseFileResult => read(JSON.stringify({ ...good, ...changes }));

test('a plain case file of day and answers is a case without notes', () => {
  const answers = { authority: 'municipality' };
  const text = JSON.stringify({ asOf: '2026-11-21', answers, title: 'A worked case' });
  expect(read(text)).toEqual({
    ok: true,
    file: {
      asOf: '2026-11-21',
      answers,
      notes: noNotes,
      rulebook: null,
      outcome: null,
      savedAt: null,
      lapsed: {},
    },
    problems: [],
  });
});

describe('a file is refused', () => {
  test.each([
    ['of another kind', { format: 'budget' }, { code: 'wrong-format', value: 'budget' }],
    ['of a kind that is no word', { format: {} }, { code: 'wrong-format', value: '{…}' }],
    ['of a later version', { version: 2 }, { code: 'newer-version', version: '2', known: 1 }],
    ['without a version', { version: null }, { code: 'wrong-shape', place: 'version' }],
    ['of half a version', { version: 1.5 }, { code: 'wrong-shape', place: 'version' }],
    ['of version nought', { version: 0 }, { code: 'wrong-shape', place: 'version' }],
    ['without answers', { answers: undefined }, { code: 'wrong-shape', place: 'answers' }],
    ['of a day that is none', { asOf: '2026-02-30' }, { code: 'bad-date', value: '2026-02-30' }],
  ])('%s', (_, changes, problem) => {
    expect(readWith(changes)).toEqual({ ok: false, problems: [problem] });
  });

  test('that is no JSON', () => {
    expect(read(writeCaseFile(file).slice(0, -3))).toEqual({
      ok: false,
      problems: [{ code: 'not-json' }],
    });
  });

  test('that is too large, with the limit', () => {
    expect(read(' '.repeat(caseLimit + 1))).toEqual({
      ok: false,
      problems: [{ code: 'too-large', limit: caseLimit }],
    });
  });
});

describe('beside the answers, what cannot be read is named and the rest is kept:', () => {
  test.each([
    ['the rule book', { rulebook: 'the latest' }, 'rulebook', 'the latest'],
    ['the result', { outcome: { status: 'fine' } }, 'outcome', '{…}'],
    ['the notes', { notes: ['a', 'b'] }, 'notes', '[…]'],
  ])('%s', (_, changes, field, value) => {
    const rest = field === 'notes' ? { notes: noNotes } : { [field]: null };
    expect(readWith(changes)).toEqual({
      ok: true,
      file: { ...file, ...rest },
      problems: [{ code: 'wrong-field', place: { field }, value }],
    });
  });

  test('the day it was saved', () => {
    expect(readWith({ savedAt: 'yesterday' })).toEqual({
      ok: true,
      file: { ...file, savedAt: null },
      problems: [{ code: 'bad-day', place: { field: 'savedAt' }, value: 'yesterday' }],
    });
  });

  test('a field that a case file does not have', () => {
    expect(readWith({ budget: 3 })).toEqual({
      ok: true,
      file,
      problems: [{ code: 'unknown-field', name: 'budget' }],
    });
  });
});

describe('a name that every object inherits', () => {
  test.each(['constructor', 'toString', '__proto__'])('is a name like any other: %s', (name) => {
    const answers = `{"${name}":"yes","authority":"municipality"}`;
    const text = `{"format":"vagval-case","version":1,"asOf":"2026-11-21","answers":${answers},
      "notes":{"remarks":{"${name}":"Sagt på mötet"}},"${name}":1}`;
    const result = read(text);
    expect(result.problems).toEqual([
      { code: 'unknown-question', question: name },
      { code: 'stray-remark', question: name },
      { code: 'unknown-field', name },
    ]);
    expect(result.ok && Object.entries(result.file.lapsed)).toEqual([[name, 'yes']]);
    expect(result.ok && Object.entries(result.file.notes.remarks)).toEqual([
      [name, 'Sagt på mötet'],
    ]);
    expect('polluted' in {}).toBe(false);
  });

  test('does not stand in for what is missing', () => {
    const text = `{"__proto__":{"format":"budget","notes":{"name":"x"}},
      "asOf":"2026-11-21","answers":{}}`;
    expect(read(text)).toMatchObject({ ok: true, file: { notes: noNotes }, problems: [] });
  });
});

test('what could never have been an answer is named and not carried along', () => {
  const answers = { weather: { is: 'fine' }, ['a'.repeat(300)]: 'x', wind: 'x'.repeat(300) };
  const result = readWith({ answers });
  expect(result).toMatchObject({ ok: true, file: { answers: {}, lapsed: {} } });
  expect(result.problems.map(({ code }) => code)).toEqual(Array(3).fill('unknown-question'));
});
