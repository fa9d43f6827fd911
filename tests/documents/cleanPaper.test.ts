import { expect, test } from 'vitest';

import { cleanPaper } from '#documents/cleanPaper.ts';
import type { Inline, Paper } from '#documents/paper.ts';

import { hostilePaper } from './hostilePaper.ts';

const paper: Paper = { id: 'memo', language: 'sv', title: ' T\ni ', fileName: 't', blocks: [] };

function cleaned(...text: Inline[]): unknown {
  const [block] = cleanPaper({ ...paper, blocks: [{ kind: 'paragraph', text }] }).blocks;
  return block?.kind === 'paragraph' ? block.text : undefined;
}

test('a title stands on one line', () => {
  expect(cleanPaper(paper).title).toBe('T i');
});

test('every kind of line break is one, and none is empty', () => {
  expect(cleaned('a\r\nb\rc\u2028d \n \n\n e')).toEqual(['a\nb\nc\nd\ne']);
});

test('what no format can hold is gone, and all else is there', () => {
  expect(cleaned('a\u0000\u0007\uFFFF\uDC00b\tc 😀\u00A0å')).toEqual(['ab c 😀\u00A0å']);
});

test('the space between two pieces is kept', () => {
  expect(cleaned(' a ', { kind: 'strong', text: ' b ' }, ' c ')).toEqual([
    'a ',
    { kind: 'strong', text: ' b ' },
    ' c',
  ]);
});

test('a link that leads nowhere safe is its words', () => {
  const link = (href: string) => ({ kind: 'link', text: 'här', href }) as const;
  expect(cleaned(link('https://example.se/å'), ' ', link('data:text/html,x'))).toEqual([
    link('https://example.se/%C3%A5'),
    ' ',
    'här',
  ]);
});

test('a clean paper stays as it is', () => {
  const once = cleanPaper(hostilePaper);
  expect(cleanPaper(once)).toEqual(once);
});
