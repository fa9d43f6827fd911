import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { billOfMaterials } from '../../scripts/billOfMaterials.mjs';
import { hashFolder } from '../../scripts/hashFolder.mjs';
import { notices } from '../../scripts/notices.mjs';
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

test('what is bundled within a package has its licence among the notices', () => {
  const text = notices(root);
  expect(text).toMatch(/^unpdf [\d.]+ \(MIT\)$/m);
  expect(text).toMatch(/^pdf\.js [\d.]+ \(Apache-2\.0\)/m);
  expect(text).toContain('Apache License');
  // The version that is told is the one that is there.
  const [, version] = /^pdf\.js ([\d.]+)/m.exec(text) ?? [];
  const bundled = readFileSync(join(root, 'node_modules/unpdf/dist/pdfjs.mjs'), 'utf8');
  expect(bundled).toContain(`"${version}"`);
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

test('the bill of materials names every package of the site, by version, licence and content', () => {
  const product = JSON.parse(packageFile) as {
    name: string;
    version: string;
    dependencies: Record<string, string>;
  };
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Parameters<
    typeof billOfMaterials
  >[1];
  const { components, metadata } = billOfMaterials(product, lock);
  const purls = components.map(({ purl }) => purl);
  expect(metadata.component.name).toBe('vagval');
  for (const [name, pinned] of Object.entries(product.dependencies))
    expect(purls).toContain(`pkg:npm/${name.replace('@', '%40')}@${pinned}`);
  expect(purls.filter((purl) => /vitest|playwright/.test(purl))).toEqual([]);
  for (const { name, licenses, hashes } of components) {
    expect(licenses, name).toHaveLength(1);
    expect(hashes ? hashes[0]?.content : '', name).toMatch(/^[0-9a-f]{128}$/);
  }
});
