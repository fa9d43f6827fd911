import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { expect, test, vi } from 'vitest';

import { assess } from '#reasoning/index.ts';

import { arbitraryAnswers, arbitraryDay } from '../../support/arbitraryAnswers.ts';
import { naiveAssess } from '../naiveAssess.ts';

vi.setConfig({ testTimeout: 60_000 });

test('the shipped rule book is assessed as a naive reading of it says', () => {
  fc.assert(
    fc.property(arbitraryAnswers(rulebook), arbitraryDay, (answers, day) => {
      const { status: _, ...assessed } = assess(rulebook, answers, day);
      expect(assessed).toEqual(naiveAssess(rulebook, answers, day));
    }),
    { numRuns: 1000 },
  );
});
