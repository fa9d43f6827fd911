import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

import { root } from '../support/root.ts';

const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'rules/README.md',
  ...inDocs.filter((file) => file.endsWith('.md')).map((file) => join('docs', file)),
];

/** What a page leads to in the repository, without web addresses and headings of its own. */
function linksIn(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/\]\((?!https?:|mailto:|#|term:)([^)#\s]+)/g)].map(
    ([, link = '']) => link,
  );
}

test.each(pages)('every link of %s leads to a file', (page) => {
  const lost = linksIn(page).filter((link) => !existsSync(join(root, dirname(page), link)));
  expect(lost).toEqual([]);
});

test('every test that keeps a fault mended is there', () => {
  const text = readFileSync(join(root, 'docs', 'what-was-tried.md'), 'utf8');
  const named = [...text.matchAll(/[\w/]+\.(?:test|spec)\.tsx?/g)].map(([file]) => file);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((file) => !existsSync(join(root, 'tests', file)))).toEqual([]);
});

test('the index of decisions names every decision, and each says its status, date and alternatives', () => {
  const files = readdirSync(join(root, 'docs/decisions')).filter((file) => /^\d{4}-/.test(file));
  expect(files.length).toBeGreaterThan(25);
  expect(linksIn('docs/decisions/README.md')).toEqual(files);
  for (const file of files)
    expect(readFileSync(join(root, 'docs/decisions', file), 'utf8'), file).toMatch(
      /^# \d+\. .+\n\n- Status: .+\n- Date: \d{4}-\d\d-\d\d\n[\s\S]+\n## Alternatives\n\n\S/,
    );
});
