import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { root } from '../support/root.ts';

type Lock = { readonly packages: Readonly<Record<string, { readonly integrity?: string }>> };

test('every package is locked by what it holds, for every platform', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const loose = Object.entries(packages).filter(
    ([path, { integrity }]) => path !== '' && integrity?.startsWith('sha512-') !== true,
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});
