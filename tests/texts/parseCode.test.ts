import { expect, test } from 'vitest';

import { parseCode } from '#texts/index.ts';

test.each(['85312300', '85312300-6', ' 85312300 ', '8531 2300', '85312300 – 6'])(
  '%j is read as the code',
  (text) => {
    expect(parseCode(text)).toBe('85312300');
  },
);

test.each(['', '8531230', '853123000', '85312300-66', 'rådgivning'])('%j is refused', (text) => {
  expect(parseCode(text)).toBeNull();
});
