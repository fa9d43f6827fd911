import { expect, test } from 'vitest';

import { caseFileOf, caseLimit, noNotes, readCaseFile, writeCaseFile } from '#casefile/index.ts';
import { cardFromCase } from '#features/training/editor/cardFromCase.ts';
import {
  minutesOf,
  movePart,
  noPackage,
  type OwnPackage,
  withPart,
} from '#features/training/editor/ownPackage.ts';
import { readPackage, writePackage } from '#features/training/editor/readPackage.ts';

import { pagePlan } from '../../../support/pagePlan.ts';
import { pageRulebook as rulebook } from '../../../support/pageRulebook.ts';

const cards = pagePlan.cards.map(({ id }) => id);
const [card = ''] = cards;
const day = '2026-11-29';
const blank = { questions: '', notes: '' };
const own = {
  title: 'Skidor',
  facts: 'Utlåning.',
  happened: 'Ett bidrag.',
  answers: { authority: 'municipality' },
};
const all: OwnPackage = [
  { ...blank, kind: 'intro', minutes: 5 } as const,
  { kind: 'card', card, minutes: 20, questions: 'Vems?\nVarför?', notes: 'Börja lugnt.' } as const,
  { ...blank, kind: 'own', minutes: 15, own } as const,
].reduce<OwnPackage>(withPart, { ...noPackage, name: 'Kvällen' });

test('a package comes back from its file as it was, in order, with minutes, questions and notes', () => {
  expect(readPackage(rulebook, cards, writePackage(all), day)).toEqual({ ok: true, all, lost: 0 });
  expect(minutesOf(all)).toBe(40);
});

test('a part is moved one step, and not past the ends', () => {
  const ids = ({ parts }: OwnPackage): number[] => parts.map(({ id }) => id);
  expect(ids(movePart(all, 3, -1))).toEqual([1, 3, 2]);
  expect(ids(movePart(all, 3, 1))).toEqual([1, 2, 3]);
  expect(ids(movePart(all, 9, 1))).toEqual([1, 2, 3]);
});

test('rubbish is refused with a reason, and a part that cannot be read is counted', () => {
  expect(readPackage(rulebook, cards, '{', day)).toEqual({ ok: false, why: 'other-file' });
  expect(readPackage(rulebook, cards, '[]', day)).toEqual({ ok: false, why: 'other-file' });
  const newer = writePackage(all).replace('"version": 1', '"version": 2');
  expect(readPackage(rulebook, cards, newer, day)).toEqual({ ok: false, why: 'newer' });
  for (const [whole, damaged] of [
    ['"version": 1', '"version": 0'],
    ['"version": 1', '"version": "1"'],
    ['"parts": [', '"deler": ['],
  ] as const)
    expect(readPackage(rulebook, cards, writePackage(all).replace(whole, damaged), day)).toEqual({
      ok: false,
      why: 'damaged',
    });
  const huge = writePackage(all) + ' '.repeat(caseLimit);
  expect(readPackage(rulebook, cards, huge, day)).toEqual({ ok: false, why: 'other-file' });
  const gone = readPackage(rulebook, ['another'], writePackage(all), day);
  expect(gone).toMatchObject({ ok: true, lost: 1 });
});

test('a name that is too long is never cut through a letter', () => {
  const long = writePackage({ ...noPackage, name: `${'x'.repeat(199)}🫶` });
  expect(readPackage(rulebook, cards, long, day)).toMatchObject({ all: { name: 'x'.repeat(199) } });
});

test('a saved card becomes a part with its key apart', () => {
  const notes = {
    ...noNotes,
    name: 'Skidor',
    background: 'Utlåning.',
    card: { happened: 'Ett bidrag.', discuss: 'Vems?' },
  };
  const file = caseFileOf(rulebook, { asOf: day, answers: own.answers }, notes, day);
  const read = readCaseFile(rulebook, writeCaseFile(file));
  const part = read.ok ? cardFromCase(read.file, 'Vad som hände') : undefined;
  expect(part).toMatchObject({ kind: 'own', own, questions: 'Vems?' });
});
