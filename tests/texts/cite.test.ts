import { expect, test } from 'vitest';

import { cite } from '#texts/cite.ts';

import { smallRulebook } from '../reasoning/smallRulebook.ts';

const [act] = Object.values(smallRulebook().sources);

/** A source as it is cited, with a `~` for each space at which no line may break. */
function cited(short: string, pinpoint: string): string | undefined {
  return act && cite({ ...act, short, pinpoint }).replaceAll('\u00A0', '~');
}

test('a number stays on one line with its letter, its sign and its "kap."', () => {
  expect(cited('LOU', '19 a kap. 2 §')).toBe('LOU 19~a~kap. 2~§');
  expect(cited('LOU', '1 kap. 11 a § och 4 kap. 19 §')).toBe('LOU 1~kap. 11~a~§ och 4~kap. 19~§');
  expect(cited('LUK', '1 kap. 22 och 23 §§')).toBe('LUK 1~kap. 22 och 23~§§');
});

test('a place that is no number stands after a comma, and a page by its number', () => {
  expect(cited('HFD 2020 ref. 15', 'p. 2–3')).toBe('HFD 2020 ref. 15, p.~2–3');
});
