import { expect, test } from 'vitest';

import { NO_ROUTE, UNDECIDED_ROUTE } from '#reasoning/proof.ts';
import { proofOf, type Proof } from '#proof/proofOf.ts';
import { proveOutcome } from '#proof/proveOutcome.ts';
import type { Violation } from '#proof/violation.ts';

import { smallRulebook } from '../reasoning/smallRulebook.ts';

const day = '2024-06-01';

const after = (recommended: (proof: Proof) => number): Violation[] => {
  const proof = proofOf(smallRulebook(), day);
  return proveOutcome({
    ...proof,
    outcome: { ...proof.outcome, recommended: recommended(proof) },
  });
};
const fault = (subject: string, detail: string, answers: Violation['answers']): Violation => ({
  property: 'one-outcome',
  subject,
  detail,
  answers: answers ?? {},
});
const notStopped = 'is not the outcome just when every route is closed';
const stopped = { 'own-will': 'no', price: 100 };

test('sound rules violate nothing', () => {
  expect(after(({ outcome }) => outcome.recommended)).toEqual([]);
});

test('a recommendation that is neither a route nor none nor undecided is seen', () => {
  expect(after(() => 55)).toEqual([
    fault('recommendation', 'is no outcome', {}),
    fault('none', notStopped, stopped),
  ]);
  expect(after(() => 2)[0]).toEqual(fault('recommendation', 'is no outcome', {}));
});

test('none where a route is open is seen, and undecided where none is', () => {
  expect(after(() => NO_ROUTE)).toEqual([fault('none', notStopped, {})]);
  expect(after(() => UNDECIDED_ROUTE)).toEqual([fault('none', notStopped, stopped)]);
});

test('a route that is recommended though it is not open is seen', () => {
  expect(after(() => 0)).toEqual([
    fault('none', notStopped, stopped),
    fault('gift', 'is recommended though not open', {}),
  ]);
  expect(after(() => 1)[1]).toMatchObject({ subject: 'purchase', answers: {} });
});
