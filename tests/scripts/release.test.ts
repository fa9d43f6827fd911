import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { hashFolder } from '../../scripts/hashFolder.mjs';
import { versionFault } from '../../scripts/versionFault.mjs';
import { root } from '../support/root.ts';

const packageFile = readFileSync(join(root, 'package.json'), 'utf8');
const { version } = JSON.parse(packageFile) as { version: string };

test('the version has its change log', () => {
  expect(versionFault(version, readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))).toBeUndefined();
});

test('a change log that lags behind, or is silent, is a fault', () => {
  expect(versionFault('1.1.0', '# Changes\n\n## 1.0.0\n\nNews.\n')).toContain('begins with 1.0.0');
  expect(versionFault('1.0.0', '# Changes\n')).toContain('begins with nothing');
  expect(versionFault('1.1.0', '## 1.1.0\n\n## 1.0.0\n\nNews.\n')).toContain('nothing about 1.1.0');
});

test('a folder’s hash follows names and content alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vagval-hash-'));
  try {
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a', 'b.txt'), '1');
    const first = hashFolder(folder);
    writeFileSync(join(folder, 'a', 'b.txt'), '1');
    expect(hashFolder(folder)).toBe(first);
    writeFileSync(join(folder, 'a', 'b.txt'), '2');
    expect(hashFolder(folder)).not.toBe(first);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
