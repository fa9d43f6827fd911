import { describe, expect, test } from 'vitest';

import { proofOf } from '#proof/proofOf.ts';
import { proveCaution } from '#proof/proveCaution.ts';
import { proveGrounds } from '#proof/proveGrounds.ts';
import type { Violation } from '#proof/violation.ts';
import type { Criterion, Rulebook } from '#rulebook/index.ts';

import { smallRulebook } from '../reasoning/smallRulebook.ts';
import { type Change, changed, condition, exclusion, find, route } from './changed.ts';

const day = '2024-06-01';
const isBought: Criterion = { test: 'bought' };

describe('of caution', () => {
  const cautionOf = (book: Rulebook): Violation[] => proveCaution(proofOf(book, day));
  const unsaid = (subject: string, answers: Violation['answers']): Violation => ({
    property: 'cautious',
    subject,
    detail: 'can close an open route unsaid',
    answers: answers ?? {},
  });

  test('sound rules violate nothing', () => {
    expect(cautionOf(smallRulebook())).toEqual([]);
  });

  test.each(['bought', 'cheap'])('a rule that waits until %s is settled violates it', (awaited) => {
    const closing: Criterion = { all: [isBought, { not: { unresolved: awaited } }] };
    expect(cautionOf(smallRulebook(closing))).toEqual([unsaid('gift: closes-gift', {})]);
  });

  test('so does one that would stand as a condition while it is unknown', () => {
    const book = changed(smallRulebook(), (draft) => {
      exclusion(draft, 'purchase', 'nothing-to-buy').when = {
        all: [{ not: { test: 'bought' } }, { not: { unresolved: 'bought' } }],
      };
    });
    expect(cautionOf(book)).toEqual([unsaid('purchase: nothing-to-buy', { price: 0 })]);
  });

  test('a route that is open under a condition alone is open', () => {
    const closing: Criterion = { all: [isBought, { not: { unresolved: 'bought' } }] };
    const gated = changed(smallRulebook(closing), (draft) => {
      condition(draft, 'always').gate = true;
    });
    expect(cautionOf(gated)).toEqual([unsaid('gift: closes-gift', {})]);
  });

  test('a code that is not known is no gap, since the area stands for it', () => {
    expect(cautionOf(smallRulebook({ inCodes: 'listed' }))).toEqual([]);
  });
});

describe('of grounds', () => {
  const groundsAfter = (change: Change): Violation[] =>
    proveGrounds(proofOf(changed(smallRulebook({ area: 'service' }), change), day));

  test('sound rules violate nothing', () => {
    expect(groundsAfter(() => undefined)).toEqual([]);
  });

  test('a route without a source is open on none where no rule carries it', () => {
    const open = { property: 'grounds', subject: 'gift', detail: 'is open without a source' };
    const answers = { area: 'sport' };
    const carriers = (sources: string[]): Violation[] =>
      groundsAfter((book) => {
        route(book, 'gift').sources = [];
        find(route(book, 'gift').carriedBy, 'freely-given').sources = sources;
        find(route(book, 'gift').carriedBy, 'freely-given').when = { not: { area: 'service' } };
      });
    const gated = groundsAfter((book) => {
      route(book, 'gift').sources = ['nowhere'];
      condition(book, 'always').gate = true;
    });
    expect(gated).toEqual([{ ...open, answers }]);
    expect(carriers(['act'])).toEqual([]);
    expect(carriers(['nowhere'])).toEqual([{ ...open, answers }]);
    expect(
      groundsAfter((book) => {
        route(book, 'gift').sources = ['nowhere'];
      }),
    ).toEqual([{ ...open, answers }]);
  });

  test('a rule that closes a route needs one source that can be shown', () => {
    const closedBy = (sources: string[]): Violation[] =>
      groundsAfter((book) => {
        exclusion(book, 'gift', 'closes-gift').sources = sources;
      });
    expect(closedBy(['nowhere', 'act'])).toEqual([]);
    expect(closedBy(['nowhere'])).toEqual([
      {
        property: 'grounds',
        subject: 'gift',
        detail: 'is closed without a rule with a source, or open against one',
        answers: { area: 'care' },
      },
    ]);
  });
});
