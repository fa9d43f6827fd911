import { expect, test } from 'vitest';

import { caseToSave } from '#app/case/caseToSave.ts';
import { noNotes, readCaseFile, writeCaseFile } from '#casefile/index.ts';

import { smallRulebook } from '../../support/smallRulebook.ts';

const rulebook = smallRulebook();
const context = {
  asOf: '2026-11-21',
  answers: { paid: 'yes' },
  notes: noNotes,
  lapsed: { weather: 'fair' },
} as const;

test('whose side a case is seen from, and answers that no longer count, come back with it', () => {
  const read = (side: 'authority' | 'organisation') =>
    readCaseFile(rulebook, writeCaseFile(caseToSave(rulebook, { ...context, side }, '2026-11-25')));
  expect(read('organisation')).toMatchObject({
    file: { side: 'organisation', answers: context.answers, lapsed: context.lapsed },
  });
  const usual = read('authority');
  expect(usual.ok && 'side' in usual.file).toBe(false);
});
