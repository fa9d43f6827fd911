import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { contentPolicy, inlineHashes, withPolicy } from '../../scripts/contentPolicy.mjs';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page gets its policy before anything that it governs', () => {
  const page = withPolicy('<head><meta charset="utf-8" /><style>a{}</style></head>');
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  expect(page).toContain(`style-src 'self' ${hashOf('a{}')};`);
});

test('only what stands inline is let in by its hash', () => {
  const { script, style } = inlineHashes([
    '<script type="module" src="./a.js"></script><script>go()</script>',
    '<script>go()</script><style>\n</style>',
  ]);
  expect([...script]).toEqual([hashOf('go()')]);
  expect([...style]).toEqual([hashOf('\n')]);
});

test('nothing unsafe, nothing from elsewhere, no code from text', () => {
  const policy = contentPolicy(inlineHashes([]));
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('frame-ancestors');
});
