import { describe, expect, test } from 'vitest';

import { type Paper, writePaper } from '#documents/index.ts';
import { markSwedish } from '#documents/markSwedish.ts';
import type { Inline } from '#documents/paper.ts';
import { paperIds } from '#rulebook/paperIds.ts';
import { writeDocx } from '#documents/writeDocx.ts';
import { writeMarkdown } from '#documents/writeMarkdown.ts';

import { linesIn } from '../support/linesIn.ts';
import { answersOf, contextOf, loadWords } from './caseOf.ts';
import { notedCase } from './notedCase.ts';
import { labels } from './samplePaper.ts';
import { piecesIn } from './textsIn.ts';
import { unzipped } from './unzipped.ts';

await loadWords();

const paper = (language: 'sv' | 'en', id: (typeof paperIds)[number]): Paper =>
  writePaper(contextOf(answersOf('uppsala-ferlin-2023'), language, notedCase), id);
const swedishIn = (given: Paper): string[] =>
  piecesIn(given).flatMap((piece) =>
    typeof piece !== 'string' &&
    (piece.kind === 'swedish' || (piece.kind === 'link' && piece.isSwedish === true))
      ? piece.text
      : [],
  );
const marked = (text: string, phrases: readonly string[]): Inline[] =>
  piecesIn({
    ...paper('en', 'memo'),
    blocks: markSwedish([{ kind: 'paragraph', text: [text] }], phrases),
  });

describe('in an English paper', () => {
  test.each(paperIds)('%s tells every citation and work apart as Swedish', (id) => {
    const plain = piecesIn(paper('en', id)).filter((piece) => typeof piece === 'string');
    // What an organisation writes itself may cite nothing at all.
    const isCiting = paper('en', id).blocks.some(
      (block) => block.kind === 'heading' && block.text === 'Sources',
    );
    expect(swedishIn(paper('en', id)).length).toBeGreaterThan(isCiting ? 2 : -1);
    expect(
      plain.filter((text) => /\d §|\bkap\.|förordning|[Ll]ag(en)? \(|lagen\b/.test(text)),
    ).toEqual([]);
  });

  test('Word and Markdown have the same words, and Word says which are Swedish', async () => {
    const memo = paper('en', 'memo');
    const { 'word/document.xml': xml = '' } = unzipped(await writeDocx(memo, labels));
    const runs = xml.match(/<w:r>(?:(?!<\/w:r>).)*<w:lang w:val="sv-SE"\/>.*?<\/w:r>/gsu) ?? [];
    expect(runs).toHaveLength(swedishIn(memo).length);
    expect(writeMarkdown(memo, labels)).toContain('(lagen om offentlig upphandling, 2016:1145)');
  });
});

test('a Swedish paper marks nothing', () => {
  expect(swedishIn(paper('sv', 'memo'))).toEqual([]);
});

test('a whole phrase is found, the longest first, and no part of a word', () => {
  expect(
    marked('Under 19 kap. 8 § första stycket, not 18 §', ['8 §', '19 kap. 8 § första stycket']),
  ).toEqual(['Under ', { kind: 'swedish', text: '19 kap. 8 § första stycket' }, ', not 18 §']);
});

test('what stands in brackets in the English words is named as Swedish when it is', () => {
  const { swedish, ...others } = contextOf({}, 'en').texts.papers();
  const lines = linesIn(others);
  const phrases = swedish.split('; ');
  expect(phrases.filter((phrase) => !lines.some((line) => line.includes(phrase)))).toEqual([]);
  const inBrackets = lines.flatMap((line) => line.match(/(?<=\()\p{L}[^,)]*/gu) ?? []);
  // An abbreviation is spelt out alike in both languages.
  const words = inBrackets.filter((one) => !/^\p{Lu}+$/u.test(one));
  expect(words.filter((one) => !phrases.includes(one))).toEqual([]);
});
