import * as fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';

import type { Paper } from '#documents/paper.ts';
import { openTemplate } from '#documents/template/openTemplate.ts';
import { writeInTemplate } from '#documents/writeWord.ts';

import { arbitraryDamage, damaged } from '../support/damaged.ts';
import { patience, runs } from '../support/runs.ts';
import { labels } from './samplePaper.ts';
import { templateFile, wordParagraph, wordStyles } from './templateFile.ts';
import { unzipped } from './unzipped.ts';

vi.setConfig({ testTimeout: patience });

const paper: Paper = {
  id: 'memo',
  language: 'sv',
  title: 'Ett avtal',
  fileName: 'avtal',
  blocks: [
    { kind: 'facts', rows: [{ name: 'Datum', text: ['i dag'] }] },
    { kind: 'heading', level: 2, text: 'Bedömning' },
    { kind: 'paragraph', text: ['Det går.'] },
  ],
  template: { content: 'innehall', title: 'titel' },
};
const names = [
  'innehall',
  'Innehåll',
  ' innehall ',
  'titel',
  'datum',
  'bedomning',
  'annat',
  '',
  '{',
  '__proto__',
];
const piece = fc.oneof(
  fc.constantFrom(
    ...names.map((name) => `{{${name}}}`),
    '{{',
    '}}',
    '{',
    '}',
    '&amp;',
    'Hej ',
    'constructor',
  ),
  fc.string({ maxLength: 8 }).map((text) => text.replaceAll(/[<&]/g, '')),
);
const paragraph = fc.array(piece, { maxLength: 5 }).map((pieces) => wordParagraph(...pieces));
const wrapped = fc
  .tuple(
    paragraph,
    fc.constantFrom(
      (xml: string) => xml,
      (xml: string) => `<w:tbl><w:tr><w:tc>${xml}</w:tc></w:tr></w:tbl>`,
      (xml: string) => `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>`,
    ),
  )
  .map(([xml, wrap]) => wrap(xml));
const body = fc
  .array(wrapped, { maxLength: 4 })
  .map((all) => [wordParagraph('{{innehall}}'), ...all].join(''));

test('whatever is typed between braces in a template, it is filled in or said to be unknown, and the template is never damaged', async () => {
  await fc.assert(
    fc.asyncProperty(body, async (typed) => {
      const filled = await writeInTemplate(
        paper,
        labels,
        templateFile({ body: typed, styles: wordStyles }),
      );
      if (!filled.ok) {
        expect(filled.problem.code).toMatch(/^(?:unknown|not-alone|no-content)$/);
        return;
      }
      const document = unzipped(filled.bytes)['word/document.xml'] ?? '';
      expect(document).toContain('Det går.');
      expect(openTemplate(filled.bytes, []).ok).toBe(true);
    }),
    { numRuns: runs(25, 2000) },
  );
});

const whole = templateFile({ body: wordParagraph('{{innehall}}'), styles: wordStyles });
test('a template whose bytes were damaged is used or refused with a reason', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDamage(whole.length), async (places) => {
      const filled = await writeInTemplate(paper, labels, damaged(whole, places));
      if (filled.ok) expect(Object.keys(unzipSync(filled.bytes))).toContain('word/document.xml');
      else expect(filled.problem.code).toMatch(/^[a-z-]+$/);
    }),
    { numRuns: runs(40, 2000) },
  );
});

test('whatever stands in the parts of a template, it is used or refused with a reason', async () => {
  const parts = Object.entries(unzipped(whole));
  const path = fc.constantFrom(...parts.map(([name]) => name), 'word/comments.xml', '../x');
  const xml = fc.oneof(
    fc.string(),
    fc.constantFrom(...parts.map(([, text]) => text)),
    fc
      .tuple(
        fc.constantFrom(...parts.map(([, text]) => text)),
        fc.nat(2000),
        fc.nat(50),
        fc.string(),
      )
      .map(([text, at, length, put]) => text.slice(0, at) + put + text.slice(at + length)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(path, xml), { minLength: 1, maxLength: 3 }),
      async (changed) => {
        const file = Object.fromEntries(
          [...parts, ...changed].map(([name, text]) => [name, strToU8(text)]),
        );
        const filled = await writeInTemplate(paper, labels, zipSync(file));
        expect(filled.ok || /^[a-z-]+$/.test(filled.problem.code)).toBe(true);
      },
    ),
    { numRuns: runs(25, 2000) },
  );
});
