import { describe, expect, test } from 'vitest';

import type { Block, Inline, Paper } from '#documents/paper.ts';
import { writeMarkdown } from '#documents/writeMarkdown.ts';

import { hostilePaper } from './hostilePaper.ts';
import { labels, samplePaper } from './samplePaper.ts';

/** What stands after the title of a paper with these blocks. */
function written(...blocks: Block[]): string {
  const paper: Paper = { id: 'memo', language: 'sv', title: 'Titel', fileName: 'titel', blocks };
  return writeMarkdown(paper, labels).slice('# Titel\n\n'.length).trimEnd();
}

const paragraph = (...text: Inline[]): string => written({ kind: 'paragraph', text });

test('a paper begins with its title and ends with a line break', () => {
  expect(writeMarkdown({ ...samplePaper, blocks: [] }, labels)).toBe(`# ${samplePaper.title}\n`);
});

test('headings follow their level', () => {
  expect(
    written({ kind: 'heading', level: 2, text: 'Två' }, { kind: 'heading', level: 3, text: 'Tre' }),
  ).toBe('## Två\n\n### Tre');
});

describe('text', () => {
  test('that ends in a mark of exclamation makes no picture of the link after it', () => {
    const link = { kind: 'link', text: 'lagen', href: 'https://example.se/' } as const;
    expect(paragraph('Läs!', link)).toBe(String.raw`Läs\![lagen](<https://example.se/>)`);
    expect(paragraph('Läs', { kind: 'strong', text: '!' }, link)).toBe(
      String.raw`Läs\![lagen](<https://example.se/>)`,
    );
    expect(paragraph('Läs! ', link)).toBe('Läs! [lagen](<https://example.se/>)');
  });

  test('in the address of a link does not end a cell', () => {
    const link = { kind: 'link', text: 'lagen', href: 'https://example.se/?a|b' } as const;
    expect(paragraph(link)).toBe('[lagen](<https://example.se/?a%7Cb>)');
  });

  test('stands out, leads elsewhere and is left open', () => {
    expect(
      paragraph(
        { kind: 'strong', text: 'Viktigt' },
        ' se ',
        { kind: 'link', text: 'lagen', href: 'https://example.se/a(b)' },
        ', ',
        { kind: 'blank', label: 'datum' },
        '.',
      ),
    ).toBe(String.raw`**Viktigt** se [lagen](<https://example.se/a(b)>), **\[datum\]**.`);
  });

  test.each([
    ['a | b', String.raw`a \| b`],
    ['*a* _b_ `c` ~d~', String.raw`\*a\* \_b\_ \`c\` \~d\~`],
    ['<script>', String.raw`\<script>`],
    ['[a](b) ![c](d)', String.raw`\[a\](b) !\[c\](d)`],
    ['&amp; A&B', String.raw`\&amp; A&B`],
    ['_www.evil.example', String.raw`\_www\.evil.example`],
    ['www.evil.example', String.raw`www\.evil.example`],
    ['Se https://evil.example/a', String.raw`Se https\://evil.example/a`],
    ['anna@evil.example', String.raw`anna\@evil.example`],
    ['a \\ b', String.raw`a \\ b`],
    ['# a', String.raw`\# a`],
    ['1. a', String.raw`1\. a`],
    ['12) a', String.raw`12\) a`],
    ['1.5 procent', '1.5 procent'],
    ['2026-11-21', '2026-11-21'],
    ['- a', String.raw`\- a`],
    ['+ a', String.raw`\+ a`],
    ['> a', String.raw`\> a`],
    ['    a', 'a'],
    ['a # b - c', 'a # b - c'],
  ])('%j is written %s', (text, markdown) => {
    expect(paragraph(text)).toBe(markdown);
  });

  test('breaks its lines where it is broken, and each line is no list', () => {
    expect(paragraph('Ett\r\n- två\n\n3. tre')).toBe('Ett\\\n\\- två\\\n3\\. tre');
  });

  test('does not put stars against letters, where they would be read as stars', () => {
    expect(paragraph('a', { kind: 'strong', text: 'b' }, 'c')).toBe('abc');
    expect(paragraph('a', { kind: 'strong', text: ' b ' }, 'c')).toBe('a **b** c');
  });

  test('nor against other signs, whatever says nothing between', () => {
    const blank = { kind: 'blank', label: 'dag' } as const;
    expect(paragraph(blank, '+')).toBe(String.raw`\[dag\]+`);
    expect(paragraph('a', '', { kind: 'strong', text: 'b' })).toBe('ab');
    // A point of the Soyombo script, which a reader of letters of 16 bits does not know as one.
    expect(paragraph(blank, '\u{11A9A}')).toBe('\\[dag\\]\u{11A9A}');
    expect(paragraph(blank, '.')).toBe(String.raw`**\[dag\]**.`);
  });

  test('leaves no stroke where a line says nothing', () => {
    expect(paragraph('a\n', { kind: 'strong', text: '' })).toBe('a');
    expect(paragraph('a\n', { kind: 'strong', text: ' ' }, '\nb')).toBe('a\\\nb');
  });

  test('leads nowhere but to the web and to mail', () => {
    expect(paragraph({ kind: 'link', text: 'här', href: 'javascript:alert(1)' })).toBe('här');
    expect(paragraph({ kind: 'link', text: 'här', href: './a' })).toBe('här');
  });
});

test('a list is numbered or dashed, and its further lines stand under the first', () => {
  const items = [['Ett\nmer'], ['Två']];
  expect(written({ kind: 'list', ordered: true, items })).toBe('1. Ett\\\n   mer\n2. Två');
  expect(written({ kind: 'list', ordered: false, items })).toBe('- Ett\\\n  mer\n- Två');
});

test('facts are names with what they stand for', () => {
  expect(written({ kind: 'facts', rows: [{ name: 'Datum', text: ['i dag'] }] })).toBe(
    '- **Datum:** i dag',
  );
});

test('a table has its caption, a header row and as many cells in each row', () => {
  expect(
    written({
      kind: 'table',
      caption: 'Kostnader',
      head: ['Post', 'Kr | år'],
      rows: [[['Hyra\noch el'], ['10']], [['Lön']]],
    }),
  ).toBe(
    [
      '**Kostnader**',
      '',
      String.raw`| Post | Kr \| år |`,
      '| --- | --- |',
      '| Hyra och el | 10 |',
      '| Lön |  |',
    ].join('\n'),
  );
});

test('points to tick say in words whether they are', () => {
  const states = ['yes', 'no', 'unknown', 'todo'] as const;
  expect(
    written({ kind: 'checks', items: states.map((state) => ({ state, text: ['Klart'] })) }),
  ).toBe(
    '- [x] **Ja:** Klart\n- [ ] **Nej:** Klart\n- [ ] **Inte känt:** Klart\n- [ ] **Att göra:** Klart',
  );
});

test('a note is set apart', () => {
  expect(written({ kind: 'note', title: 'Obs', text: [['Ett'], ['Två\ntre']] })).toBe(
    '> **Obs**\n>\n> Ett\n>\n> Två\\\n> tre',
  );
});

test('nothing empty is written', () => {
  expect(
    written(
      { kind: 'heading', level: 2, text: ' \n' },
      { kind: 'paragraph', text: ['', { kind: 'strong', text: ' ' }] },
      { kind: 'list', ordered: true, items: [[]] },
      { kind: 'note', title: '', text: [[' ']] },
    ),
  ).toBe('');
});

test('hostile text stays text', () => {
  const markdown = writeMarkdown(hostilePaper, labels);
  expect(markdown).not.toMatch(/(?<!\\)<(?!https:)/);
  expect(markdown).not.toMatch(/(?<!\\)\]\((?!<https:\/\/example\.se)/);
  // oxlint-disable-next-line no-control-regex -- these are what must not be there
  expect(markdown).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE]/);
  expect(markdown).not.toMatch(/\p{Cs}/u);
});

test('the same paper is the same text', () => {
  expect(writeMarkdown(samplePaper, labels)).toBe(writeMarkdown(samplePaper, labels));
});
