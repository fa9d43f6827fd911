import { expect, test } from 'vitest';

import { caseFileOf, noNotes, type Notes, readCaseFile, writeCaseFile } from '#casefile/index.ts';
import { affectedFields, wordingsOf, writePaper } from '#documents/index.ts';
import type { Answers } from '#reasoning/index.ts';
import type { PaperId } from '#rulebook/index.ts';

import { rulebook } from '../support/realRulebook.ts';
import { answersOf, contextOf, loadWords, today } from './caseOf.ts';
import { piecesIn } from './textsIn.ts';

await loadWords();

const text = 'det vi skrev';
const partnership = answersOf('huddinge-boj-iop');
const grant = answersOf('helsingborg-pensionarsforening-2025');
const unknownTerm = { 'term-years': 'unknown' };

/** Notes in which a field of a paper has been filled in under some answers, as they are read back from a file. */
function filledIn(paper: PaperId, field: string, answers: Answers): Notes {
  const before = wordingsOf(contextOf(answers, 'sv'), paper).get(field) ?? '';
  const wordings = [{ field, paper, language: 'sv', text: before }];
  const notes = { ...noNotes, fields: { [field]: text }, wordings };
  const kept = caseFileOf(rulebook, { asOf: today, answers }, notes, today);
  const read = readCaseFile(rulebook, writeCaseFile(kept));
  if (!read.ok) throw new Error('The case cannot be read.');
  expect(read.problems).toEqual([]);
  return read.file.notes;
}

/** What has been filled in, wherever it stands in a paper. */
const filledTexts = (paper: PaperId, answers: Answers, notes: Notes): string[] =>
  piecesIn(writePaper(contextOf(answers, 'sv', notes), paper)).flatMap((piece) =>
    typeof piece !== 'string' && piece.kind === 'filled' ? piece.text : [],
  );

test.each([
  ['grant-decision', 'period', grant, { ...grant, 'support-kind': 'defined' }, 'changed'],
  ['memo', 'signatory', partnership, grant, 'gone'],
  [
    'grant-decision',
    'grantKind',
    { ...grant, 'support-kind': 'unknown' },
    { ...grant, 'support-kind': 'defined' },
    'known',
  ],
  [
    'agreement-outline',
    'authorityName',
    partnership,
    { ...partnership, authority: 'region' },
    'changed',
  ],
  ['initiative', 'period', { ...partnership, ...unknownTerm }, partnership, 'known'],
  ['grant-application', 'period', { ...grant, ...unknownTerm }, grant, 'known'],
] as const)(
  'what is filled in on the %s (%s) stands when an answer changes, and is marked',
  (paper, field, before, after, how) => {
    const notes = filledIn(paper, field, before);
    expect(filledTexts(paper, before, notes)).toContain(text);
    expect(affectedFields(contextOf(before, 'sv', notes), paper)).toEqual([]);
    const affected = affectedFields(contextOf(after, 'sv', notes), paper);
    expect(affected).toMatchObject([{ field, text, how }]);
    expect(affected[0]?.before).toContain('[');
    expect(filledTexts(paper, after, notes).includes(text)).toBe(how !== 'gone');
  },
);

test('what the user writes elsewhere marks nothing, nor does another language or day', () => {
  const notes = filledIn('memo', 'period', partnership);
  const named = { ...notes, organisation: 'Föreningen', name: 'Öppet stöd', board: 'Nämnden' };
  expect(affectedFields(contextOf(partnership, 'sv', named), 'memo')).toEqual([]);
  const later = { ...contextOf(partnership, 'sv', named), today: '2027-02-01' };
  expect(affectedFields(later, 'memo')).toEqual([]);
  const region = { ...partnership, authority: 'region' };
  expect(affectedFields(contextOf(region, 'en', named), 'memo')).toEqual([]);
});

test('what is filled in turns no text around it, and holds nothing that a file cannot', () => {
  const notes = { ...noNotes, fields: { unit: ' \u202Eträvs\u0007\nnämnden ' } };
  expect(filledTexts('memo', partnership, notes)).toEqual(['trävs nämnden']);
});

test('what is told to hold all the same is marked no more', () => {
  const notes = filledIn('initiative', 'period', partnership);
  expect(affectedFields(contextOf(partnership, 'sv', notes), 'initiative')).toEqual([]);
});

test('what is signed by hand is a line, and nothing that is missing', () => {
  for (const paper of ['agreement-outline', 'initiative', 'grant-application'] as const) {
    const pieces = piecesIn(writePaper(contextOf(partnership, 'sv'), paper));
    const labels = pieces.flatMap((piece) =>
      typeof piece !== 'string' && piece.kind === 'blank' ? piece.label : [],
    );
    expect(labels.filter((label) => /underskrift|namnteckning|ort och datum/i.test(label))).toEqual(
      [],
    );
    expect(pieces.filter((piece) => piece === '…'.repeat(16)).length).toBeGreaterThan(1);
  }
});
