import * as fc from 'fast-check';
import rulebook from 'virtual:rulebook';
import { expect, test, vi } from 'vitest';

import { compiledFor } from '#reasoning/evaluate/compileRulebook.ts';
import type { Compiled } from '#reasoning/model/compiled.ts';
import { criteriaIn } from '#reasoning/model/taggedCriterion.ts';

import { arbitraryAnswers, arbitraryDay } from '../../support/arbitraryAnswers.ts';
import { naiveReader } from '../naiveReader.ts';

vi.setConfig({ testTimeout: 60_000 });

const criteria = criteriaIn(rulebook);
const evaluators = new Map<string, ReturnType<typeof evaluatorsOf>>();

function evaluatorsOf(compiled: Compiled): ReturnType<Compiled['ready']>['evaluate'][] {
  return criteria.map((criterion) => compiled.ready(criterion).evaluate);
}

test('every criterion of the rule book says what a naive reading of it says', () => {
  fc.assert(
    fc.property(arbitraryAnswers(rulebook), arbitraryDay, (answers, day) => {
      const compiled = compiledFor(rulebook, day);
      const ready = evaluators.get(day) ?? evaluatorsOf(compiled);
      evaluators.set(day, ready);
      const facts = compiled.read(answers);
      const said = ready.map((evaluate) => evaluate(facts).truth);
      const naive = criteria.map(naiveReader(rulebook, day, answers));
      expect(said).toEqual(naive);
    }),
    { numRuns: 2000 },
  );
});
