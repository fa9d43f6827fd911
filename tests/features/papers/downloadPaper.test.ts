import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { writeMarkdown } from '#documents/writeMarkdown.ts';
import { downloadPaper } from '#features/papers/downloadPaper.ts';
import { fileName } from '#features/papers/fileName.ts';

import { labels, samplePaper } from '../../documents/samplePaper.ts';
import { unzipped } from '../../documents/unzipped.ts';

let saved: Blob[];
let names: string[];
let revoked: string[];

beforeEach(() => {
  vi.useFakeTimers();
  saved = [];
  names = [];
  revoked = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:paper';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void revoked.push(url));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    names.push(`${this.href} ${this.download}`);
  });
});

afterEach(() => {
  vi.useRealTimers();
});

test('the text of the paper is saved under its name', async () => {
  await downloadPaper(samplePaper, 'markdown', labels);
  expect(names).toEqual(['blob:paper tjansteskrivelse-2026-11-21.md']);
  expect(saved[0]?.type).toBe('text/markdown;charset=utf-8');
  expect(await saved[0]?.text()).toBe(writeMarkdown(samplePaper, labels));
});

test('the Word file is a Word file', async () => {
  await downloadPaper(samplePaper, 'word', labels);
  expect(names).toEqual(['blob:paper tjansteskrivelse-2026-11-21.docx']);
  expect(saved[0]?.type).toMatch(/wordprocessingml\.document$/);
  const bytes = new Uint8Array((await saved[0]?.arrayBuffer()) ?? new ArrayBuffer());
  expect(Object.keys(unzipped(bytes))).toContain('word/document.xml');
});

test('nothing is left behind', async () => {
  await downloadPaper(samplePaper, 'markdown', labels);
  expect(document.querySelector('a')).toBeNull();
  expect(revoked).toEqual([]);
  vi.runAllTimers();
  expect(revoked).toEqual(['blob:paper']);
});

test.each([
  ['tjänsteskrivelse Öster 2026', 'tjansteskrivelse-Oster-2026.md'],
  ['../../etc/<passwd>', 'etc-passwd.md'],
  ['漢字', 'vagval.md'],
  ['x'.repeat(200), `${'x'.repeat(80)}.md`],
  [
    `tjansteskrivelse ${'oppet '.repeat(20)}`,
    'tjansteskrivelse-oppet-oppet-oppet-oppet-oppet-oppet-oppet-oppet-oppet-oppet.md',
  ],
])('a file called %j is %s', (name, file) => {
  expect(fileName(name, 'md')).toBe(file);
});
