import { expect, test } from 'vitest';

import { assess } from '#reasoning/index.ts';
import type { Rulebook } from '#rulebook/index.ts';

import { firstPart, restOf } from '../../scripts/rulebookParts.ts';
import { walks } from '../browser/support/walks.ts';
import { rulebook } from '../support/realRulebook.ts';

/** As the browser has it: what is undefined is not there. */
const first = JSON.parse(JSON.stringify(firstPart(rulebook))) as Rulebook;
const rest = restOf(rulebook);

test('the two parts are together the whole rule book', () => {
  expect({ ...first, ...rest }).toEqual(rulebook);
});

test('what is only read comes with the second alone', () => {
  for (const name of Object.keys(rest))
    if (name !== 'sources') expect(first).not.toHaveProperty(name);
});

test('the first has the sources that a question names, and of others only when they were in force', () => {
  const named = new Set(rulebook.questions.flatMap(({ sources }) => sources));
  expect(Object.keys(first.sources)).toEqual(Object.keys(rulebook.sources));
  const others = Object.entries(first.sources).filter(([id]) => !named.has(id));
  expect(others.length).toBeGreaterThan(0);
  for (const [id, source] of others) {
    const { validFrom, validTo } = rulebook.sources[id] ?? {};
    expect({ validFrom: undefined, validTo: undefined, ...source }).toEqual({ validFrom, validTo });
  }
  for (const id of named) expect(first.sources[id]).toEqual(rulebook.sources[id]);
});

test.each(Object.entries(walks))(
  'the first is enough to assess a case: %s',
  (_name, { answers, recommended }) => {
    for (const day of ['2021-06-01', rulebook.lawCheckedTo, '2028-01-01'])
      expect(assess(first, answers, day)).toEqual(assess(rulebook, answers, day));
    expect(assess(first, answers, rulebook.lawCheckedTo).recommended).toBe(recommended);
  },
);
