import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { root } from '../support/root.ts';

type Item = {
  readonly must: string;
  readonly in?: readonly [string, ...string[]];
  readonly contains?: string;
  readonly run?: string;
  readonly not?: string;
};

const lists = parse(text('docs/open-source-checklist.yaml')) as Record<string, Item[]>;
const { version, scripts, license } = JSON.parse(text('package.json')) as {
  version: string;
  license: string;
  scripts: Record<string, string>;
};

describe.each(Object.entries(lists))('the checklist %s', (_, items) => {
  test.each(items)('$must', (item) => {
    if (item.not !== undefined) {
      expect(Object.keys(item)).toEqual(['must', 'not']);
      expect(item.not.length).toBeGreaterThan(20);
      return;
    }
    const [first, ...others] = item.in ?? [];
    expect(first).toBeDefined();
    expect(others.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(text(first ?? '')).toContain(item.contains);
    if (item.run !== undefined) expect(Object.keys(scripts)).toContain(item.run);
  });
});

test('publiccode.yml says the version and licence of package.json', () => {
  const said = parse(text('publiccode.yml')) as {
    softwareVersion: string;
    legal: { license: string };
  };
  expect(said).toMatchObject({ softwareVersion: version, legal: { license } });
});

test('the licence that REUSE.toml names is there in full', () => {
  const [, named] = /SPDX-License-Identifier = "(.+)"/.exec(text('REUSE.toml')) ?? [];
  expect(text(`LICENSES/${named}.txt`)).toBe(text('LICENSE'));
});

function text(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
