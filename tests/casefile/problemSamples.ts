import type { CaseProblem } from '#casefile/index.ts';

/** One problem of each sort. */
export const problemSamples: readonly CaseProblem[] = [
  { code: 'not-json' },
  { code: 'too-large', limit: 1234 },
  { code: 'wrong-shape', place: 'answers' },
  { code: 'bad-date', value: '2026-02-30' },
  { code: 'unknown-question', question: 'weather' },
  { code: 'unknown-answer', question: 'authority', value: 'mars' },
  { code: 'bad-number', question: 'contract-value', value: '-1' },
  { code: 'bad-code', question: 'cpv', value: '123' },
  { code: 'wrong-format', value: 'budget' },
  { code: 'newer-version', version: '9', known: 1 },
  { code: 'wrong-field', place: { field: 'board' }, value: '7' },
  { code: 'unknown-field', name: 'mayor' },
  { code: 'too-long', place: { field: 'remarks', question: 'market' }, limit: 5678 },
  { code: 'too-many', place: { field: 'marketLog' }, limit: 91 },
  { code: 'bad-day', place: { field: 'consultations', entry: 2, column: 'on' }, value: '2 okt' },
  {
    code: 'bad-sum',
    place: { field: 'contributions', entry: 2, column: 'years' },
    value: 'tre',
    limit: 89,
  },
  { code: 'odd-characters', place: { field: 'officer' } },
  { code: 'stray-remark', question: 'weather' },
  { code: 'not-a-link' },
  { code: 'broken-link' },
  { code: 'long-link', limit: 4321 },
];
