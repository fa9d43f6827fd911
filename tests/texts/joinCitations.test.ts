import { expect, test } from 'vitest';

import { joinCitations } from '#texts/joinCitations.ts';

// With the spaces that a citation has.
const joined = (...citations: readonly string[]): string =>
  joinCitations(
    citations.map((one) => one.replaceAll(/ (?=§|kap\.)|(?<=\d) (?=[a-z]\b)/g, '\u00A0')),
  ).replaceAll('\u00A0', ' ');

test.each([
  [['LOU 1 kap. 2 §', 'LOU 1 kap. 15 §'], 'LOU 1 kap. 2 och 15 §§'],
  [['LUK 1 kap. 13 §', 'LUK 1 kap. 22 och 23 §§'], 'LUK 1 kap. 13, 22 och 23 §§'],
  [['LOU 5 kap. 13 §', 'LOU 5 kap. 3 §', 'LOU 5 kap. 11 §'], 'LOU 5 kap. 3, 11 och 13 §§'],
  [['LOU 19 a kap. 5 §', 'LOU 19 a kap. 5 a §'], 'LOU 19 a kap. 5 och 5 a §§'],
  [['LSS 17 §', 'LSS 9 §'], 'LSS 9 och 17 §§'],
  [['KL 6 kap. 28–32 §§', 'KL 6 kap. 37 §'], 'KL 6 kap. 28–32 och 37 §§'],
])('sections of one chapter stand together and in order: %j', (citations, expected) => {
  expect(joined(...citations)).toBe(expected);
});

test.each([
  [['LOU 1 kap. 15 §']],
  [['KL 6 kap. 28–32 §§']],
  [['LOU 1 kap. 2 §', 'LUK 1 kap. 2 §']],
  [['LOU 1 kap. 22 §', 'LOU 19 a kap. 22 §']],
  [['LOU, bilaga 2', 'LOU 19 kap. 25 a § första stycket', 'LOU 3 kap. 19 §']],
  [['HFD 2020 ref. 15, p. 2–3', 'KL 3 kap. 12 § och 10 kap. 1 §']],
])('other citations stand as they are: %j', (citations) => {
  expect(joined(...citations)).toBe(citations.join('; '));
});

test('the same place is cited once, and others keep their order', () => {
  expect(joined('LOU 1 kap. 15 §', 'HFD 2020 ref. 15', 'LOU 1 kap. 15 §', 'LOU 1 kap. 9 §')).toBe(
    'LOU 1 kap. 9 och 15 §§; HFD 2020 ref. 15',
  );
  expect(joined()).toBe('');
});
