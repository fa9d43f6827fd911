import { describe, expect, test, vi } from 'vitest';

import { checkCase } from '#cli/checkCase.ts';
import { findWitnesses } from '#proof/findWitnesses.ts';
import { findDead, proveRulebook } from '#proof/index.ts';
import { type Proof, proofOf } from '#proof/proofOf.ts';
import { proveCaution } from '#proof/proveCaution.ts';
import { proveGrades } from '#proof/proveGrades.ts';
import { proveGrounds } from '#proof/proveGrounds.ts';
import { proveMonotone } from '#proof/proveMonotone.ts';
import { proveSources } from '#proof/proveSources.ts';
import type { Violation } from '#proof/violation.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { cases, rulebook } from '../support/realRulebook.ts';
import { changed } from './changed.ts';
import { mutantsSeenByCases } from './mutantsSeenByCases.ts';
import { mutantsSeenByProof } from './mutantsSeenByProof.ts';

vi.setConfig({ testTimeout: 60_000 });

// Under this day’s law everything in the rule book matters.
const day = '2026-11-21';
const violated = (book: Rulebook): Set<string> => {
  const report = proveRulebook(book, day);
  return new Set([...report.violations, ...findDead([report])].map(({ property }) => property));
};

test('the sound rule book violates nothing', () => {
  expect(violated(rulebook)).toEqual(new Set());
});

describe('the worked cases see that', () => {
  // Most cases are of one day; those of other days are tried last, since each day takes its time.
  const inTurn = cases.toSorted((a, b) => Number(b.asOf === day) - Number(a.asOf === day));

  test.each(Object.entries(mutantsSeenByCases))('%s', (_, change) => {
    const mutant = changed(rulebook, change);
    expect(inTurn.some((given) => checkCase(mutant, given).length > 0)).toBe(true);
  });
});

/** What proves each property; some need no diagrams. */
const proofs: Readonly<Record<string, (book: Rulebook) => readonly Violation[]>> = {
  sources: proveSources,
  grades: proveGrades,
  grounds: onDiagrams(proveGrounds),
  cautious: onDiagrams(proveCaution),
  monotone: onDiagrams(proveMonotone),
  alive: onDiagrams((proof) => findDead([{ witnesses: findWitnesses(proof) }])),
};

describe.each(Object.entries(mutantsSeenByProof))(
  'the proof of “%s” sees that',
  (property, all) => {
    const mutants = Object.entries(all);

    // The whole proof holds that of the property: one mutant shows it.
    test.each(mutants.slice(0, 1))('%s', (_, change) => {
      expect(violated(changed(rulebook, change))).toContain(property);
    });

    test.each(mutants.slice(1))('%s', (_, change) => {
      const seen = proofs[property]?.(changed(rulebook, change));
      expect(seen?.map((violation) => violation.property)).toContain(property);
    });
  },
);

function onDiagrams(prove: (proof: Proof) => readonly Violation[]) {
  return (book: Rulebook): readonly Violation[] => prove(proofOf(book, day));
}
