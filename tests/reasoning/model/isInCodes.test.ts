import { describe, expect, test } from 'vitest';

import { isInCodes } from '#reasoning/model/isInCodes.ts';
import type { CodeSet } from '#rulebook/index.ts';

const set: CodeSet = {
  id: 'set',
  source: 'act',
  ranges: [
    { from: '85000000', to: '85323000' },
    { from: '98000000', to: '98000009' },
  ],
  singles: ['75200000'],
  except: ['85311300', '75200000'],
};
const withoutExcept: CodeSet = {
  id: 'set',
  source: 'act',
  ranges: set.ranges,
  singles: set.singles,
};

describe('a code is on a list when', () => {
  test.each(['85000000', '85000001', '85322999', '85323000', '98000005'])(
    'it is in a range: %s',
    (code) => {
      expect(isInCodes(code, set)).toBe(true);
    },
  );

  test('it is one of the single codes', () => {
    expect(isInCodes('75200000', withoutExcept)).toBe(true);
  });
});

describe('a code is not on a list when', () => {
  test.each(['84999999', '85323001', '00000000', '99999999'])('no range has it: %s', (code) => {
    expect(isInCodes(code, set)).toBe(false);
  });

  test('it is below a single code, for single codes are not expanded', () => {
    expect(isInCodes('75210000', withoutExcept)).toBe(false);
    expect(isInCodes('75200001', withoutExcept)).toBe(false);
  });

  test('it is excepted from a range', () => {
    expect(isInCodes('85311300', set)).toBe(false);
    expect(isInCodes('85311299', set)).toBe(true);
    expect(isInCodes('85311301', set)).toBe(true);
  });

  test('it is excepted from the single codes', () => {
    expect(isInCodes('75200000', set)).toBe(false);
  });
});
