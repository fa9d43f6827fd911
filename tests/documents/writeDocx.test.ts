import { beforeAll, describe, expect, test, vi } from 'vitest';

import { writeDocx } from '#documents/writeDocx.ts';
import { writeMarkdown } from '#documents/writeMarkdown.ts';
import { writeWord } from '#documents/writeWord.ts';

import { hostilePaper } from './hostilePaper.ts';
import { labels, samplePaper } from './samplePaper.ts';
import { unzipped } from './unzipped.ts';
import { wordsOfMarkdown, wordsOfXml } from './writtenWords.ts';

let parts: Readonly<Record<string, string>>;
let paragraphs: readonly string[];

beforeAll(async () => {
  parts = unzipped(await writeDocx(samplePaper, labels));
  paragraphs = part('word/document.xml').match(/<w:p>.*?<\/w:p>/gsu) ?? [];
});

function part(path: string): string {
  const text = parts[path];
  if (text === undefined) throw new Error(`The file has no ${path}.`);
  return text;
}

/** The paragraph that says this. */
function paragraph(words: string): string {
  const found = paragraphs.find((xml) => xml.includes(words));
  if (found === undefined) throw new Error(`No paragraph says ${words}.`);
  return found;
}

const styleOf = (xml: string): string | undefined => /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1];

describe('the file says of itself', () => {
  test('its language, for all its text', () => {
    expect(part('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="sv-SE"/su);
  });

  test('the language of an English paper', async () => {
    const english = unzipped(await writeDocx({ ...samplePaper, language: 'en' }, labels));
    expect(english['word/styles.xml']).toContain('<w:lang w:val="en-GB"');
    expect(english['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
  });

  test('its title and maker, and no time', () => {
    const core = part('docProps/core.xml');
    expect(core).toContain(`<dc:title>${samplePaper.title}</dc:title>`);
    expect(core).toContain('<dc:creator>Vägval</dc:creator>');
    expect(core).toContain('<dc:language>sv-SE</dc:language>');
    expect(core).not.toContain('dcterms');
  });

  test('that it is A4', () => {
    expect(part('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  });
});

describe('headings', () => {
  test.each([
    [samplePaper.title, 'Title'],
    ['Förslag till beslut', 'Heading1'],
    ['Avtalet är inte ett köp', 'Heading2'],
  ])('%s is a %s', (words, style) => {
    expect(styleOf(paragraph(words))).toBe(style);
  });

  test('have their level in the outline', () => {
    expect(part('word/styles.xml')).toMatch(
      /w:styleId="Heading1">(?:(?!<\/w:style>).)*<w:outlineLvl w:val="0"\/>/su,
    );
  });
});

describe('tables', () => {
  test('have a header row that returns on each page', () => {
    const tables = part('word/document.xml').match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? [];
    expect(tables).toHaveLength(2);
    for (const table of tables) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(tables[0]).toMatch(/<w:tr>.*?<w:tblHeader\/>.*?Per år.*?<\/w:tr>/su);
  });

  test('have their caption as a name too, last among their properties', () => {
    const names = [
      ...part('word/document.xml').matchAll(
        /<w:tblLook[^>]*\/><w:tblCaption w:val="([^"]*)"\/><\/w:tblPr>/g,
      ),
    ].map(([, name]) => name);
    expect(names).toEqual(
      samplePaper.blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : [])),
    );
    expect(names).toContain('Ekonomiska konsekvenser');
  });

  test('have their caption before them', () => {
    expect(styleOf(paragraph('Ekonomiska konsekvenser'))).toBe('Caption');
  });

  test('set amounts to the right', () => {
    expect(paragraph('650 000 kronor<')).toContain('<w:jc w:val="right"/>');
    expect(paragraph('Kommunens bidrag')).toContain('<w:jc w:val="left"/>');
  });

  test('are as wide as the text', () => {
    const [columns = ''] = part('word/document.xml').match(/<w:tblGrid>.*?<\/w:tblGrid>/su) ?? [];
    const widths = [...columns.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(3);
    expect(
      Math.abs(widths.reduce((sum, width) => sum + width, 0) - (11906 - 2 * 1418)),
    ).toBeLessThan(3);
  });
});

test('a text that points at what follows stands on the same page', async () => {
  const blocks = ['Så här:', 'Så är det.'].map(
    (text) => ({ kind: 'paragraph', text: [text] }) as const,
  );
  const xml = unzipped(await writeDocx({ ...samplePaper, blocks }, labels))['word/document.xml'];
  expect(xml?.match(/<w:p>(?:(?!<w:p>).)*<w:keepNext\/>(?:(?!<w:p>).)*Så/g)).toHaveLength(1);
});

describe('lists', () => {
  const listOf = (words: string): string | undefined =>
    /<w:numId w:val="(\d+)"/.exec(paragraph(words))?.[1];

  test('are numbered by Word, each from one', () => {
    expect(listOf('Kostnaden, 650')).toBe(listOf('Socialnämnden ingår'));
    expect(listOf('En ny lista')).not.toBe(listOf('Kostnaden, 650'));
    expect(listOf('Och fortsätter')).toBe(listOf('En ny lista'));
    expect(part('word/numbering.xml')).toContain('<w:lvlText w:val="%1."/>');
  });

  test('tick what is done, and say so', () => {
    expect(paragraph('Behovet är')).toMatch(/<w:b\/>.*Ja:/su);
    expect(listOf('Behovet är')).not.toBe(listOf('Marknaden är'));
    expect(paragraph('Stödet är')).toContain('Inte känt:');
  });
});

describe('facts', () => {
  const facts = async (names: readonly string[]): Promise<readonly string[]> => {
    const rows = names.map((name) => ({ name, text: ['Så här'] }));
    const paper = { ...samplePaper, blocks: [{ kind: 'facts', rows } as const] };
    const xml = unzipped(await writeDocx(paper, labels))['word/document.xml'] ?? '';
    return (xml.match(/<w:p>.*?<\/w:p>/gsu) ?? []).filter((one) => styleOf(one) === 'Fact');
  };

  test('a name that is longer than its column has a line of its own, and the texts stay in line', async () => {
    const [short = '', long = ''] = await facts([
      'Diarienummer',
      'Optioner, förlängningar och tidigare köp som räknats med',
    ]);
    expect(short).toContain('<w:tab/>');
    expect(long).not.toContain('<w:tab/>');
    expect(long).toContain('<w:br/>');
    const indent = /<w:ind [^>]*>/;
    expect(indent.exec(long)?.[0]).toBe(indent.exec(short)?.[0]);
  });

  test('none of several stands alone on a page', async () => {
    const kept = (await facts(['a', 'b', 'c', 'd'])).map((xml) => /<w:keepNext\/>/.test(xml));
    expect(kept).toEqual([true, false, true, false]);
  });
});

test('a row that is long itself may go on over a page, and no other', async () => {
  const rows = [
    [['Kort'], ['Nej']],
    [['Lång'], ['ord '.repeat(100)]],
  ];
  const paper = {
    ...samplePaper,
    blocks: [{ kind: 'table', caption: '', head: ['Fråga', 'Svar'], rows } as const],
  };
  const xml = unzipped(await writeDocx(paper, labels))['word/document.xml'] ?? '';
  const kept = (xml.match(/<w:tr>.*?<\/w:tr>/gsu) ?? []).map((row) =>
    row.includes('<w:cantSplit/>'),
  );
  expect(kept).toEqual([true, true, false]);
});

test.each([
  [
    ['Vem', 'När', 'Hur'],
    [true, true, true, false],
  ],
  [
    ['Vem', 'ord '.repeat(100), 'Hur'],
    [true, false, false, false],
  ],
  [Array.from({ length: 7 }, () => 'Vem'), [true, ...Array.from({ length: 7 }, () => false)]],
])('few short rows stand on one page with their head: %j', async (cells, expected) => {
  const rows = cells.map((cell) => [[cell]]);
  const blocks = [{ kind: 'table', caption: '', head: ['x'], rows } as const];
  const xml =
    unzipped(await writeDocx({ ...samplePaper, blocks }, labels))['word/document.xml'] ?? '';
  const kept = (xml.match(/<w:tr>.*?<\/w:tr>/gsu) ?? []).map((row) =>
    row.includes('<w:keepNext/>'),
  );
  expect(kept).toEqual(expected);
});

test('what stands at the foot of a paper is in small type', async () => {
  const paper = {
    ...samplePaper,
    blocks: [{ kind: 'paragraph', text: ['Framtaget den'], small: true } as const],
  };
  const xml = unzipped(await writeDocx(paper, labels))['word/document.xml'] ?? '';
  expect(xml).toMatch(/<w:pStyle w:val="SmallPrint"\/>(?:(?!<\/w:p>).)*Framtaget/su);
});

test('links are links', () => {
  const [, id] = /<w:hyperlink [^>]*r:id="(\w+)"/.exec(paragraph('HFD 2020')) ?? [];
  expect(part('word/_rels/document.xml.rels')).toMatch(
    new RegExp(
      `Id="${id}" [^>]*Target="https://www.domstol.se/hfd\\?a=1&amp;b=2" TargetMode="External"`,
    ),
  );
});

test('a note is one box, kept together', () => {
  const note = paragraphs.filter((xml) => styleOf(xml) === 'Note');
  expect(note).toHaveLength(3);
  expect(note.map((xml) => xml.includes('<w:keepNext/>'))).toEqual([true, true, false]);
  expect(part('word/styles.xml')).toMatch(/w:styleId="Note">.*?<w:pBdr>/su);
});

test('a blank stands in brackets and in colour', () => {
  expect(paragraph('[diarienummer]')).toMatch(
    /<w:rStyle w:val="Blank"\/><\/w:rPr><w:t[^>]*>\[diarienummer\]/,
  );
});

test('the pages are numbered', () => {
  expect(part('word/footer1.xml').replaceAll(/<w:t[ >][^<]*/g, (run) => run)).toMatch(
    /Sida .*PAGE.* av .*NUMPAGES/su,
  );
});

test('no heading and no item is empty', () => {
  const empty = paragraphs.filter(
    (xml) => styleOf(xml) !== undefined && styleOf(xml) !== 'TableText' && !xml.includes('<w:t'),
  );
  expect(empty).toEqual([]);
});

test('the same paper is the same file, whenever it is written', async () => {
  vi.useFakeTimers({ now: new Date('2030-01-02T03:04:05Z'), toFake: ['Date'] });
  const later = await writeWord(samplePaper, labels);
  vi.setSystemTime(new Date('2031-05-06T07:08:09Z'));
  const latest = await writeWord(samplePaper, labels);
  vi.useRealTimers();
  expect(latest).toEqual(later);
  expect(unzipped(latest)).toEqual(parts);
});

test('the words are those of the Markdown', () => {
  expect(wordsOfXml(part('word/document.xml'))).toEqual(
    wordsOfMarkdown(writeMarkdown(samplePaper, labels)),
  );
});

describe('hostile text', () => {
  let hostileParts: Readonly<Record<string, string>>;
  beforeAll(async () => {
    hostileParts = unzipped(await writeDocx(hostilePaper, labels));
  });

  test('leaves every part well-formed', () => {
    for (const [path, xml] of Object.entries(hostileParts)) expect(unclosed(xml), path).toEqual([]);
  });

  test('brings no illegal character and no address but the web', () => {
    const all = Object.values(hostileParts).join('');
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    expect(all).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    expect(all).not.toMatch(/\p{Cs}/u);
    expect(hostileParts['word/_rels/document.xml.rels']).not.toContain('javascript');
  });

  test('is the words of the Markdown', () => {
    expect(wordsOfXml(hostileParts['word/document.xml'] ?? '')).toEqual(
      wordsOfMarkdown(writeMarkdown(hostilePaper, labels)),
    );
  });
});

/** Elements that are not closed where they should be. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const content = xml.replaceAll(/<\?.*?\?>/gs, '');
  for (const [tag, end, name = '', rest = ''] of content.matchAll(/<(\/?)([\w:]+)([^<>]*)>/g)) {
    if (end === '/') {
      if (open.pop() !== name) wrong.push(tag);
    } else if (!rest.endsWith('/')) open.push(name);
  }
  if (/<(?!\/?[\w:]+[^<>]*>)/.test(content)) wrong.push('<');
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/.test(content)) wrong.push('&');
  return [...open, ...wrong];
}
