import { expect, test } from 'vitest';

import { parseYears } from '#texts/index.ts';

test.each([
  ['3', 3],
  ['3,5', 3.5],
  ['3.5', 3.5],
  ['3 år', 3],
  ['1 year', 1],
  ['0', 0],
])('%j is %d years', (text, years) => {
  expect(parseYears(text, 'sv')).toBe(years);
});

test.each(['', 'tre', '-3', '3-4', '36 månader', '1 000', '3,555'])('%j is refused', (text) => {
  expect(parseYears(text, 'sv')).toBeNull();
});
