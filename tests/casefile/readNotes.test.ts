import rulebook from 'virtual:rulebook';
import { describe, expect, test } from 'vitest';

import {
  type CaseProblem,
  cleanLine,
  cleanText,
  hasNotes,
  noNotes,
  noteLimits,
  type Notes,
} from '#casefile/index.ts';
import { readNotes } from '#casefile/readNotes.ts';

import { sampleNotes } from './sampleFile.ts';

function read(data: unknown): { notes: Notes; problems: CaseProblem[] } {
  const problems: CaseProblem[] = [];
  return { notes: readNotes(rulebook, data, (problem) => problems.push(problem)), problems };
}

test('notes are read as they were written', () => {
  expect(read(sampleNotes)).toEqual({ notes: sampleNotes, problems: [] });
});

test('the key of a card is kept apart, and named when it cannot be read', () => {
  const card = { happened: 'Det blev ett köp.', discuss: 'Vems?' };
  expect(read({ card })).toEqual({ notes: { ...noNotes, card }, problems: [] });
  expect(hasNotes({ ...noNotes, card })).toBe(true);
  expect(read({ card: 'x' })).toEqual({
    notes: noNotes,
    problems: [{ code: 'wrong-field', place: { field: 'card' }, value: 'x' }],
  });
});

test('what a sum was calculated from is kept with the answer, and named when it cannot be read', () => {
  const term = { way: 'yearly', amount: 30_000_000, years: 2, extension: 1 } as const;
  const written = { ...noNotes, calculations: { 'contract-value': term } };
  expect(read(written)).toEqual({ notes: written, problems: [] });
  // It belongs to the answer: nothing is written beside it.
  expect(hasNotes(written)).toBe(false);
  expect(
    read({
      calculations: {
        'contract-value': { ...term, years: 101 },
        'concession-turnover': { ...term, way: 'guess' },
        'aid-three-years': 7,
      },
    }),
  ).toEqual({
    notes: { ...noNotes, calculations: { 'contract-value': { ...term, years: null } } },
    problems: [
      { code: 'bad-sum', place: { field: 'calculations' }, value: '101', limit: noteLimits.years },
      { code: 'wrong-field', place: { field: 'calculations' }, value: '{…}' },
      { code: 'wrong-field', place: { field: 'calculations' }, value: '7' },
    ],
  });
  expect(read({ calculations: [] }).problems).toEqual([
    { code: 'wrong-field', place: { field: 'calculations' }, value: '[…]' },
  ]);
});

test('what is absent is empty', () => {
  expect(read({})).toEqual({ notes: noNotes, problems: [] });
  expect(read(undefined)).toEqual({ notes: noNotes, problems: [] });
  expect(
    read({ consultations: [{}], contributions: [{ by: 'authority', kind: 'money' }] }),
  ).toEqual({
    notes: {
      ...noNotes,
      consultations: [{ on: '', who: '', outcome: '' }],
      contributions: [{ by: 'authority', kind: 'money', what: '', perYear: null, years: null }],
    },
    problems: [],
  });
});

describe('what cannot be read is left out with its place, the rest is kept:', () => {
  const { line, entries, text } = noteLimits;
  const row = { on: '2026-11-21', who: 'Juristen', outcome: 'Klart' };
  const rows = (length: number): (typeof row)[] => Array.from({ length }, () => row);
  const gift = { by: 'authority', kind: 'money', what: 'Stöd', perYear: 1, years: 1 };

  test.each<[string, object, CaseProblem, Partial<Notes>]>([
    [
      'a line of the wrong type',
      { board: 7, name: 'Jouren' },
      { code: 'wrong-field', place: { field: 'board' }, value: '7' },
      { name: 'Jouren' },
    ],
    [
      'a line that is too long, cut',
      { name: 'å'.repeat(line + 1) },
      { code: 'too-long', place: { field: 'name' }, limit: line },
      { name: 'å'.repeat(line) },
    ],
    [
      'a text that would be cut through a character',
      { name: `${'a'.repeat(line - 1)}😀` },
      { code: 'too-long', place: { field: 'name' }, limit: line },
      { name: 'a'.repeat(line - 1) },
    ],
    [
      'a character that no paper can hold, replaced',
      { officer: 'Åsa\u0000Öberg' },
      { code: 'odd-characters', place: { field: 'officer' } },
      { officer: 'Åsa\uFFFDÖberg' },
    ],
    [
      'half a character, replaced',
      { officer: 'Åsa\uD83D' },
      { code: 'odd-characters', place: { field: 'officer' } },
      { officer: 'Åsa\uFFFD' },
    ],
    ['a field there is not', { mayor: 'x' }, { code: 'unknown-field', name: 'mayor' }, {}],
    [
      'remarks that are a list',
      { remarks: ['x'] },
      { code: 'wrong-field', place: { field: 'remarks' }, value: '[…]' },
      {},
    ],
    [
      'a remark of the wrong type',
      { remarks: { market: 3, payment: 'Se bilagan' } },
      { code: 'wrong-field', place: { field: 'remarks', question: 'market' }, value: '3' },
      { remarks: { market: '', payment: 'Se bilagan' } },
    ],
    [
      'a remark that is too long, cut',
      { remarks: { market: 'x'.repeat(text + 5) } },
      { code: 'too-long', place: { field: 'remarks', question: 'market' }, limit: text },
      { remarks: { market: 'x'.repeat(text) } },
    ],
    [
      'a remark on a question that is gone, kept',
      { remarks: { weather: 'Regn' } },
      { code: 'stray-remark', question: 'weather' },
      { remarks: { weather: 'Regn' } },
    ],
    [
      'a remark on what is no name',
      { remarks: { ['q'.repeat(300)]: 'Regn' } },
      { code: 'wrong-field', place: { field: 'remarks' }, value: `${'q'.repeat(40)}…` },
      {},
    ],
    [
      'a list that is none',
      { marketLog: 'ring dem' },
      { code: 'wrong-field', place: { field: 'marketLog' }, value: 'ring dem' },
      {},
    ],
    [
      'a list that is too long, cut',
      { consultations: rows(entries + 1) },
      { code: 'too-many', place: { field: 'consultations' }, limit: entries },
      { consultations: rows(entries) },
    ],
    [
      'an entry that is none',
      { consultations: ['igår', row] },
      { code: 'wrong-field', place: { field: 'consultations', entry: 1 }, value: 'igår' },
      { consultations: [row] },
    ],
    [
      'a day that is none',
      { consultations: [row, { ...row, on: '2 okt' }] },
      {
        code: 'bad-day',
        place: { field: 'consultations', entry: 2, column: 'on' },
        value: '2 okt',
      },
      { consultations: [row, { ...row, on: '' }] },
    ],
    [
      'a column there is not',
      { consultations: [{ ...row, where: 'rum 3' }] },
      { code: 'unknown-field', name: 'where' },
      { consultations: [row] },
    ],
    [
      'what nobody contributes',
      { contributions: [{ ...gift, by: 'everyone' }] },
      { code: 'wrong-field', place: { field: 'contributions', entry: 1 }, value: 'Stöd' },
      {},
    ],
    [
      'a kind there is not, called other',
      { contributions: [{ ...gift, kind: 'gold' }] },
      {
        code: 'wrong-field',
        place: { field: 'contributions', entry: 1, column: 'kind' },
        value: 'gold',
      },
      { contributions: [{ ...gift, by: 'authority', kind: 'other' }] },
    ],
    [
      'a negative amount',
      { contributions: [{ ...gift, perYear: -1 }] },
      {
        code: 'bad-sum',
        place: { field: 'contributions', entry: 1, column: 'perYear' },
        value: '-1',
        limit: noteLimits.perYear,
      },
      { contributions: [{ ...gift, by: 'authority', kind: 'money', perYear: null }] },
    ],
    [
      'an amount in words',
      { contributions: [{ ...gift, years: 'tre' }] },
      {
        code: 'bad-sum',
        place: { field: 'contributions', entry: 1, column: 'years' },
        value: 'tre',
        limit: noteLimits.years,
      },
      { contributions: [{ ...gift, by: 'authority', kind: 'money', years: null }] },
    ],
  ])('%s', (_, data, problem, kept) => {
    expect(read(data)).toEqual({ notes: { ...noNotes, ...kept }, problems: [problem] });
  });

  test('more remarks than there may be', () => {
    const ids = Array.from({ length: entries + 1 }, (_, index) => `q-${index}`);
    const { notes, problems } = read({ remarks: Object.fromEntries(ids.map((id) => [id, 'x'])) });
    expect(Object.keys(notes.remarks)).toHaveLength(entries);
    expect(problems[0]).toEqual({ code: 'too-many', place: { field: 'remarks' }, limit: entries });
  });
});

test('clean text is plain breaks and characters a paper can hold; markup is text', () => {
  expect(cleanText('a\r\nb\rc\vd\fe\u2028f')).toBe('a\nb\nc\nd\ne\nf');
  expect(cleanText('\u0000\u001B\u007F\uD800\uFFFF\tä')).toBe('\uFFFD'.repeat(5).concat('\tä'));
  expect(cleanText('<script>alert(1)</script> 👩‍👩‍👧')).toBe('<script>alert(1)</script> 👩‍👩‍👧');
});

test('on one line a line break that was pasted is a blank, as the field shows it', () => {
  expect(cleanLine('a\r\nb\u2028c\u0000')).toBe('a b c\uFFFD');
});

test('notes are there when anything but blanks is written', () => {
  const entry = { on: '', who: '', outcome: '' };
  expect(hasNotes(noNotes)).toBe(false);
  expect(hasNotes({ ...noNotes, board: '  \n', remarks: { market: ' ' } })).toBe(false);
  expect(hasNotes({ ...noNotes, board: 'x' })).toBe(true);
  expect(hasNotes({ ...noNotes, remarks: { market: 'x' } })).toBe(true);
  expect(hasNotes({ ...noNotes, consultations: [entry] })).toBe(true);
});
