import { expect, test } from 'vitest';

import { isOrganisationNumber } from '#features/papers/isOrganisationNumber.ts';

test.each([
  ['212000-0142', true],
  ['2120000142', true],
  ['16212000-0142', true],
  ['212000-0143', false],
  ['211000-0142', false],
  ['21200-0142', false],
  ['802002-555X', false],
])('%s is a corporate identity number: %s', (text, is) => {
  expect(isOrganisationNumber(text)).toBe(is);
});
