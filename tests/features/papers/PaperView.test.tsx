import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { writeDocx } from '#documents/writeDocx.ts';
import { writeMarkdown } from '#documents/writeMarkdown.ts';
import type { Paper } from '#documents/paper.ts';
import { PaperView } from '#features/papers/PaperView.tsx';

import { hostilePaper } from '../../documents/hostilePaper.ts';
import { labels, samplePaper } from '../../documents/samplePaper.ts';
import { unzipped } from '../../documents/unzipped.ts';
import { wordsIn, wordsOfMarkdown, wordsOfXml } from '../../documents/writtenWords.ts';

const show = (paper: Paper): HTMLElement => {
  render(<PaperView paper={paper} labels={labels} />);
  return screen.getByRole('article');
};

/** The words a reader sees: each block, cell and item is a piece of its own. */
function wordsOn(page: HTMLElement): string[] {
  for (const element of page.querySelectorAll('h1, h2, h3, p, li, dt, dd, caption, th, td'))
    element.append(' ');
  return wordsIn(page.textContent);
}

test.each([
  ['a paper', samplePaper],
  ['hostile text', hostilePaper],
])('the page, the Word file and the text say the same: %s', async (_, paper) => {
  const words = wordsOn(show(paper));
  expect(words.length).toBeGreaterThan(60);
  expect(words).toEqual(wordsOfMarkdown(writeMarkdown(paper, labels)));
  const parts = unzipped(await writeDocx(paper, labels));
  expect(words).toEqual(wordsOfXml(parts['word/document.xml'] ?? ''));
});

test('headings follow their level', () => {
  show(samplePaper);
  const levels = screen
    .getAllByRole('heading')
    .map(({ tagName, textContent }) => `${tagName} ${textContent}`);
  expect(levels).toEqual([
    `H1 ${samplePaper.title}`,
    'H2 Förslag till beslut',
    'H2 Förvaltningens bedömning',
    'H3 Avtalet är inte ett köp',
  ]);
});

test('the paper is in its language', () => {
  expect(show({ ...samplePaper, language: 'en' })).toHaveAttribute('lang', 'en');
});

test('what stands in Swedish in an English paper is told apart', () => {
  const text = [
    'Under ',
    { kind: 'swedish', text: 'LOU 19 kap. 8 §' },
    { kind: 'link', text: 'Kommunallag', href: 'https://example.org/', isSwedish: true },
  ] as const;
  show({ ...samplePaper, language: 'en', blocks: [{ kind: 'paragraph', text }] });
  expect(screen.getByText('LOU 19 kap. 8 §')).toHaveAttribute('lang', 'sv');
  expect(screen.getByRole('link', { name: 'Kommunallag' })).toHaveAttribute('lang', 'sv');
});

test('a table has its caption, its headings, and can be reached by key where it scrolls', () => {
  show(samplePaper);
  const table = screen.getByRole('table', { name: 'Ekonomiska konsekvenser' });
  expect(within(table).getAllByRole('columnheader')).toHaveLength(3);
  expect(within(table).getByRole('rowheader', { name: 'Kommunens bidrag' })).toBeInTheDocument();
  expect(within(table).getByText('650 000 kronor')).toHaveClass('amount');
  expect(screen.getByRole('region', { name: 'Ekonomiska konsekvenser' })).toHaveAttribute(
    'tabindex',
    '0',
  );
});

test('a blank is marked', () => {
  show(samplePaper);
  expect(screen.getByText('[diarienummer]').tagName).toBe('MARK');
});

test('points to tick say in words whether they are', () => {
  show(samplePaper);
  expect(screen.getByText('Inte känt:').closest('li')).toHaveAttribute('data-state', 'unknown');
});

test('links lead to the web, and one that is its own address is not written twice on paper', () => {
  const href = 'https://example.se/a';
  show({
    ...samplePaper,
    blocks: [
      {
        kind: 'paragraph',
        text: [
          { kind: 'link', text: 'lagen', href },
          ' ',
          { kind: 'link', text: href, href },
          ' ',
          { kind: 'link', text: 'fälla', href: 'javascript:alert(1)' },
        ],
      },
    ],
  });
  expect(screen.getByRole('link', { name: 'lagen' })).not.toHaveAttribute('data-bare');
  expect(screen.getByRole('link', { name: href })).toHaveAttribute('data-bare');
  expect(screen.getAllByRole('link')).toHaveLength(2);
});
