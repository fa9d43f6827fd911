import rulebook from 'virtual:rulebook';
import knowledge from 'virtual:knowledge';
import { expect, test } from 'vitest';

import { deriveCase, readCaseFile, caseFileOf, writeCaseFile } from '#casefile/index.ts';

import { sampleNotes } from './sampleFile.ts';

const old = {
  asOf: '2025-03-01',
  answers: {
    authority: 'municipality',
    'service-area': 'skyddat-boende',
    counterpart: 'eligible',
    market: 'none',
    'contract-value': 900_000,
    'existing-agreement': 'none',
    parts: 'several',
  },
  notes: { ...sampleNotes, remarks: { authority: 'Kommunen.', market: 'Två har svarat.' } },
};
const its = { name: 'Det nya', day: '2026-11-29' };

test('a copy is the case under another name', () => {
  const copy = deriveCase(old, 'copy', knowledge.derived, its);
  expect(copy).toEqual({ ...old, notes: { ...old.notes, name: 'Det nya' } });
});

test('a part keeps the authority and the organisation, and nothing of what is to be answered for the part', () => {
  const { asOf, answers, notes } = deriveCase(old, 'part', knowledge.derived, its);
  expect(asOf).toBe(old.asOf);
  expect(answers).toEqual({ authority: 'municipality', counterpart: 'eligible', parts: 'one' });
  expect(notes).toMatchObject({
    organisation: sampleNotes.organisation,
    board: sampleNotes.board,
    remarks: { authority: 'Kommunen.' },
    background: '',
    consultations: [],
  });
});

test('a renewal is examined by the law of its day, asks anew what may have changed, and is noted as one', () => {
  const { asOf, answers, notes } = deriveCase(old, 'renewal', knowledge.derived, its);
  expect(asOf).toBe('2026-11-29');
  expect(answers).toEqual({
    authority: 'municipality',
    'service-area': 'skyddat-boende',
    counterpart: 'eligible',
    parts: 'several',
    'existing-agreement': 'renewal',
  });
  expect(notes).toMatchObject({ background: sampleNotes.background, marketLog: [] });
  expect(notes.caseNumber).toBe('');
  expect(old.answers['existing-agreement']).toBe('none');
});

test('what is derived is saved and opened as any case', () => {
  for (const kind of ['copy', 'part', 'renewal'] as const) {
    const derived = deriveCase(old, kind, knowledge.derived, its);
    const file = caseFileOf(rulebook, derived, derived.notes, its.day);
    const result = readCaseFile(rulebook, writeCaseFile(file));
    expect(result).toMatchObject({ ok: true, file: { answers: derived.answers } });
  }
});
