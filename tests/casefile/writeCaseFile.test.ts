import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { describe, expect, test } from 'vitest';

import {
  noNotes,
  noteLimits,
  readCaseFile,
  readLink,
  saveFrom,
  writeCaseFile,
  writeLink,
} from '#casefile/index.ts';
import { caseLimit } from '#casefile/parseJson.ts';

import { arbitraryAnswers, arbitraryDay } from '../support/arbitraryAnswers.ts';
import { arbitraryNotes } from '../support/arbitraryNotes.ts';
import { sampleFile, sampleNotes } from './sampleFile.ts';
import { runs } from '../support/runs.ts';

const file = sampleFile(rulebook);

test('a case that was written is read as it was', () => {
  expect(readCaseFile(rulebook, writeCaseFile(file))).toEqual({ ok: true, file, problems: [] });
});

test('the key of a card comes back apart from its facts', async () => {
  const card = { happened: 'Domstolen fann ett köp.', discuss: 'Vems är uppgiften?' };
  const written = { ...file, notes: { ...file.notes, card } };
  const results = [
    readCaseFile(rulebook, writeCaseFile(written)),
    await readLink(rulebook, await writeLink(written, { withText: true })),
  ];
  for (const result of results) {
    expect(result).toEqual({ ok: true, file: written, problems: [] });
    expect(result.ok && result.file.notes.background).toBe(file.notes.background);
  }
});

test('any case with any notes is read as it was', () => {
  fc.assert(
    fc.property(
      arbitraryAnswers(rulebook),
      arbitraryDay,
      arbitraryNotes(rulebook),
      (answers, asOf, notes) => {
        const saved = saveFrom(rulebook, { asOf, answers }, notes, '2026-11-25');
        const result = readCaseFile(rulebook, writeCaseFile(saved));
        expect(result).toEqual({ ok: true, file: saved, problems: [] });
        expect(writeCaseFile(result.ok ? result.file : file)).toBe(writeCaseFile(saved));
      },
    ),
    { numRuns: runs(200) },
  );
});

test('a file says what it is first, and has its fields in their agreed order', () => {
  const text = writeCaseFile(file);
  expect(text).toMatch(/^\{\n {2}"format": "vagval-case",\n {2}"version": 1,\n/);
  expect(Object.keys(JSON.parse(text) as object)).toEqual([
    'format',
    'version',
    'rulebook',
    'savedAt',
    'asOf',
    'answers',
    'notes',
    'outcome',
  ]);
});

test('the same case gives the same text, in whatever order it was answered', () => {
  const one = { authority: 'municipality', market: 'unknown', cpv: '85311000' };
  const other = { cpv: '85311000', authority: 'municipality', market: 'unknown' };
  const { name, ...rest } = sampleNotes;
  const textOf = (answers: Readonly<Record<string, string>>, notes = sampleNotes): string =>
    writeCaseFile(saveFrom(rulebook, { asOf: '2026-11-21', answers }, notes, '2026-11-25'));
  expect(textOf(other, { ...rest, name })).toBe(textOf(one));
});

test('answers that no longer count are written back', () => {
  const lapsed = { weather: 'fine', authority: 'mars', budget: 12 };
  const text = writeCaseFile({ ...file, answers: { cpv: '85311000' }, lapsed });
  expect(readCaseFile(rulebook, text)).toMatchObject({
    ok: true,
    file: { answers: { cpv: '85311000' }, lapsed },
    problems: [
      { code: 'unknown-question', question: 'weather' },
      { code: 'unknown-answer', question: 'authority', value: 'mars' },
      { code: 'unknown-question', question: 'budget' },
    ],
  });
});

describe('notes that are full to their limits', () => {
  const { entries, line, text, background } = noteLimits;
  // Each of these takes two places in the file.
  const fill = (length: number): string => '"'.repeat(length);
  const many = <T>(entry: T): T[] => Array.from({ length: entries }, () => entry);
  const full = {
    ...noNotes,
    name: fill(line),
    background: fill(background),
    remarks: Object.fromEntries(rulebook.questions.map(({ id }) => [id, fill(text)])),
    consultations: many({ on: '2026-11-21', who: fill(line), outcome: fill(text) }),
    marketLog: many({ on: '2026-11-21', who: fill(line), how: fill(line), answer: fill(text) }),
    contributions: many({
      by: 'organisation' as const,
      kind: 'premises' as const,
      what: fill(line),
      perYear: noteLimits.perYear,
      years: noteLimits.years,
    }),
  };

  test('can be saved and opened', () => {
    const written = writeCaseFile({ ...file, notes: full });
    expect(written.length).toBeLessThan(caseLimit);
    expect(readCaseFile(rulebook, written)).toMatchObject({ problems: [], file: { notes: full } });
  });
});
