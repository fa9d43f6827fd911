import { describe, expect, test } from 'vitest';

import { findTruths } from '#cli/findTruths.ts';
import { assess, type Assessment, type TruthName } from '#reasoning/index.ts';
import type { Condition, WorkedCase } from '#rulebook/index.ts';

import { cases, rulebook } from '../support/realRulebook.ts';

type Evaluated = WorkedCase & {
  readonly result: Assessment;
  readonly truths: ReadonlyMap<string, TruthName>;
};

const evaluated: readonly Evaluated[] = cases.map((given) => ({
  ...given,
  result: assess(rulebook, given.answers, given.asOf),
  truths: findTruths(rulebook, given.answers, given.asOf),
}));

describe.each(rulebook.routes)('of the route $id', (route) => {
  const here = (given: Evaluated) => given.result.routes[route.id];
  const open = evaluated.filter((given) => here(given)?.verdict !== 'excluded');

  test.each(route.excludedBy)('$id excludes it in some case', ({ id }) => {
    expect(some((given) => excludes(given, id))).toBe(true);
  });

  test.each(route.excludedBy)('$id lets it be in some case', ({ id }) => {
    expect(some(fails(id))).toBe(true);
  });

  test.each(route.excludedBy.filter(({ whenUnknown }) => whenUnknown !== undefined))(
    '$id is unknown in some case and leaves its condition',
    ({ id, whenUnknown = '' }) => {
      expect(
        open.some(
          (given) => is(given, id, 'unknown') && here(given)?.conditions.includes(whenUnknown),
        ),
      ).toBe(true);
    },
  );

  test.each(route.excludedBy.filter(({ whenUnknown }) => whenUnknown === undefined))(
    '$id is unknown in some case and leaves it undecided',
    ({ id }) => {
      expect(
        some((given) => here(given)?.verdict === 'undecided' && because(given).includes(id)),
      ).toBe(true);
    },
  );

  test.each(route.carriedBy)('$id carries it in some case', ({ id }) => {
    expect(open.some((given) => is(given, id, 'holds') && because(given).includes(id))).toBe(true);
  });

  test.each(route.carriedBy)('$id does not carry it in some case', ({ id }) => {
    expect(some(fails(id))).toBe(true);
  });

  test.each(conditionsOf(route.conditions))('$id stands on it in some case', ({ id }) => {
    expect(open.some((given) => here(given)?.conditions.includes(id))).toBe(true);
  });

  test.each(conditionsOf(route.conditions).filter(({ when }) => when !== undefined))(
    '$id does not stand on it in some case where it is open',
    ({ id }) => {
      expect(open.some((given) => !here(given)?.conditions.includes(id))).toBe(true);
    },
  );

  function excludes(given: Evaluated, id: string): boolean {
    return here(given)?.verdict === 'excluded' && because(given).includes(id);
  }

  function because(given: Evaluated): readonly string[] {
    return here(given)?.because ?? [];
  }
});

test.each(rulebook.candidates)('$id chooses its route in some case', ({ id, route }) => {
  expect(some(({ result }) => result.chosenBy === id && result.recommended === route)).toBe(true);
});

test.each(rulebook.candidates)('$id does not choose in some case', ({ id }) => {
  expect(some(fails(id))).toBe(true);
});

test.each(rulebook.tests)('the test $id holds, fails and is unknown in some case', ({ id }) => {
  expect(new Set(evaluated.map(({ truths }) => truths.get(id)))).toEqual(
    new Set(['holds', 'fails', 'unknown']),
  );
});

test.each(rulebook.warnings)('$id is given in some case', ({ id }) => {
  expect(some(({ result }) => result.warnings.includes(id))).toBe(true);
});

test.each(rulebook.warnings)('$id is not given in some case', ({ id }) => {
  expect(some(fails(id))).toBe(true);
});

test.each(Object.values(rulebook.conditions))(
  '$id stands in some case and not in another',
  ({ id }) => {
    expect(new Set(evaluated.map(({ truths }) => truths.get(id)))).toEqual(
      new Set(['holds', 'fails']),
    );
  },
);

test.each(rulebook.questions)('the question $id is answered in some case', ({ id }) => {
  expect(some(({ answers }) => answers[id] !== undefined)).toBe(true);
});

function some(is: (given: Evaluated) => boolean): boolean {
  return evaluated.some(is);
}

function is({ truths }: Evaluated, id: string, truth: TruthName): boolean {
  return truths.get(id) === truth;
}

function fails(id: string): (given: Evaluated) => boolean {
  return (given) => is(given, id, 'fails');
}

function conditionsOf(ids: readonly string[]): Condition[] {
  return ids.flatMap((id) => rulebook.conditions[id] ?? []);
}
