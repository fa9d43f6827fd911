import * as fc from 'fast-check';
import { parsers } from 'prettier/plugins/markdown';
import { expect, test, vi } from 'vitest';

import type { Block, Inline, Paper } from '#documents/paper.ts';
import { cleanPaper } from '#documents/cleanPaper.ts';
import { writeMarkdown } from '#documents/writeMarkdown.ts';

import { patience, runs } from '../support/runs.ts';
import { plainText } from './asText.ts';
import { hostile } from './hostilePaper.ts';
import { labels } from './samplePaper.ts';

vi.setConfig({ testTimeout: patience });

/** What Markdown reads as its own. */
const marks = [
  ...'* ** _ __ ` ``` ~~ ~~~ [ ] ![ ]( ( ) < > | & # ## --- === : ! ord Å 7 .'.split(' '),
  ...'&amp; &#60; <b> <!-- --> https:// www. a@b.se javascript:'.split(' '),
  '- ',
  '+ ',
  '* ',
  '1. ',
  '12) ',
  '[ ] ',
  '[x] ',
  '[^1]: ',
  '    ',
  ' ',
  '\t',
  '\n',
  '\\',
  '\u00A0',
  '\u202E',
  '\u0000',
  '\uD800',
];
const text = fc
  .oneof(
    fc.constantFrom(...hostile),
    fc.array(fc.constantFrom(...marks), { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  // What reads it here knows formulas and templates too, which no Markdown that we write for does.
  .map((said) => said.replaceAll(/[${]/g, ''));
const href = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('javascript:alert(1)', 'https://e.se/|>)(]<'),
  text,
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  text,
  fc.record({ kind: fc.constantFrom('strong', 'swedish'), text }) as fc.Arbitrary<Inline>,
  fc.record({ kind: fc.constant('link'), text, href }),
  fc.record({ kind: fc.constant('blank'), label: text }),
);
const texts = fc.array(inline, { minLength: 1, maxLength: 4 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(2, 3), text }),
  fc.record({ kind: fc.constant('paragraph'), text: texts }),
  fc.record({
    kind: fc.constant('list'),
    ordered: fc.boolean(),
    items: fc.array(texts, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('facts'),
    rows: fc.array(fc.record({ name: text, text: texts }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('table'),
    caption: text,
    head: fc.array(text, { minLength: 2, maxLength: 3 }),
    rows: fc.array(fc.array(texts, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('checks'),
    items: fc.array(fc.record({ state: fc.constantFrom('yes', 'no'), text: texts }), {
      minLength: 1,
      maxLength: 2,
    }),
  }) as fc.Arbitrary<Block>,
  fc.record({ kind: fc.constant('note'), title: text, text: fc.array(texts, { maxLength: 2 }) }),
);

type Node = {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
};

/** What Markdown may have made of each block; a program that reads it is no part of ours. */
const expected: Readonly<Record<Block['kind'], RegExp>> = {
  heading: /^(?:heading|text)$/,
  paragraph: /^(?:paragraph|text|strong|link|break)$/,
  list: /^(?:list|listItem|paragraph|text|strong|link|break)$/,
  facts: /^(?:list|listItem|paragraph|text|strong|link|break)$/,
  checks: /^(?:list|listItem|paragraph|text|strong|link|break)$/,
  table: /^(?:table|tableRow|tableCell|paragraph|text|strong|link)$/,
  note: /^(?:blockquote|paragraph|text|strong|link|break)$/,
};

async function parsed(markdown: string): Promise<readonly Node[]> {
  const options = { originalText: markdown } as Parameters<typeof parsers.markdown.parse>[1];
  const { children = [] } = (await parsers.markdown.parse(markdown, options)) as Node;
  return children;
}

const all = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(all)];
const said = (nodes: readonly Node[]): string =>
  nodes
    .flatMap(all)
    .map(({ value = '' }) => value)
    .join('')
    .replaceAll(/\s/g, '');

test('whatever a paragraph says, Markdown says the same, and leads where it led', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (written) => {
      const paper = paperOf({ kind: 'paragraph', text: written });
      const [, ...nodes] = await parsed(writeMarkdown(paper, labels));
      const [clean] = cleanPaper(paper).blocks;
      const words = clean?.kind === 'paragraph' ? clean.text : [];
      expect(said(nodes)).toBe(plainText(words.map(withoutAddress)).replaceAll(/\s/g, ''));
    }),
    { numRuns: runs(300) },
  );
});

test('whatever stands in a block, it stays one of its kind: no picture, no markup, no other link', async () => {
  await fc.assert(
    fc.asyncProperty(block, async (written) => {
      const paper = paperOf(written);
      const [, ...nodes] = await parsed(writeMarkdown(paper, labels));
      const found = nodes.flatMap(all);
      for (const { type, url } of found) {
        expect(type).toMatch(expected[written.kind]);
        if (url !== undefined) expect(url).toMatch(/^(?:https?|mailto):/i);
      }
      const [, ...links] = JSON.stringify(cleanPaper(paper).blocks).split('"kind":"link"');
      // A link that says nothing is none.
      const saying = links.filter((after) => /^,"text":"[^"]*[^\s"]/.test(after));
      expect(found.filter(({ type }) => type === 'link')).toHaveLength(saying.length);
    }),
    { numRuns: runs(300) },
  );
});

function paperOf(written: Block): Paper {
  return { id: 'memo', language: 'sv', title: 'T', fileName: 't', blocks: [written] };
}

function withoutAddress(piece: Inline): Inline {
  return typeof piece === 'object' && piece.kind === 'link' ? piece.text : piece;
}
