import rulebook from 'virtual:rulebook';
import { expect, test } from 'vitest';

import {
  isOutdated,
  type Mark,
  mergeMarks,
  readCaseFile,
  readingsOf,
  readLink,
  writeCaseFile,
  writeLink,
} from '#casefile/index.ts';

import { sampleFile } from './sampleFile.ts';

const file = sampleFile(rulebook);
const eva = { name: 'Eva Lind', role: 'kommunjurist', on: '2026-11-28' };
const holds: Mark = {
  question: 'authority',
  says: 'holds',
  reason: '',
  answer: 'municipality',
  ...eva,
};
const asks: Mark = {
  question: 'market',
  says: 'asks',
  reason: 'Vilka har tillfrågats?',
  answer: 'unknown',
  ...eva,
};

test('marks travel with the file and with the link, and come back as they were', async () => {
  const written = { ...file, notes: { ...file.notes, marks: [holds, asks] } };
  const read = [
    readCaseFile(rulebook, writeCaseFile(written)),
    await readLink(rulebook, await writeLink(written, { withText: true })),
  ];
  for (const result of read) expect(result).toEqual({ ok: true, file: written, problems: [] });
});

test('a mark that says nothing is left out and named; the rest is kept', () => {
  const notes = { ...file.notes, marks: [{ ...holds, says: 'perhaps' }, asks, 'x'] };
  const text = JSON.stringify({ ...(JSON.parse(writeCaseFile(file)) as object), notes });
  const result = readCaseFile(rulebook, text);
  expect(result.ok && result.file.notes.marks).toEqual([asks]);
  expect(result.problems.map(({ code }) => code)).toEqual(['wrong-field', 'wrong-field']);
});

test('a reader’s later mark replaces an earlier one, and other readers’ stand beside it', () => {
  const later: Mark = { ...asks, says: 'holds', reason: 'Loggen räcker.', on: '2026-11-29' };
  const other: Mark = { ...asks, name: 'Omar', role: 'upphandlare' };
  expect(mergeMarks([holds, asks], [later, other])).toEqual([holds, later, other]);
  // An old copy that comes in late changes nothing.
  expect(mergeMarks([holds, later], [asks])).toEqual([holds, later]);
});

test('what was read is told of, and an answer that has changed since is known', () => {
  expect(readingsOf([holds, asks])).toEqual([{ ...eva, count: { holds: 1, asks: 1, change: 0 } }]);
  expect(isOutdated(asks, { market: 'unknown' })).toBe(false);
  expect(isOutdated(asks, { market: 'none' })).toBe(true);
  expect(isOutdated({ ...asks, answer: null }, {})).toBe(false);
});
