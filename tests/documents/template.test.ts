import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Paper } from '#documents/paper.ts';
import type { FilledTemplate } from '#documents/template/templateProblem.ts';
import { writePaper } from '#documents/writePaper.ts';
import { writeInTemplate } from '#documents/writeWord.ts';

import { answersOf, contextOf, loadWords } from './caseOf.ts';
import { hostilePaper } from './hostilePaper.ts';
import { labels, samplePaper } from './samplePaper.ts';
import { officeStyles, templateFile, wordParagraph, wordStyles } from './templateFile.ts';
import { unzipped } from './unzipped.ts';

const paper: Paper = {
  ...samplePaper,
  template: { content: 'innehall', title: 'titel' },
  extraPlaceholders: [{ name: 'Diarienummer', text: ['SN 2026/17'] }],
};

const place = (name: string) => wordParagraph(`{{${name}}}`);
const simple = (body: string, styles = wordStyles) => templateFile({ body, styles });

async function filled(
  template: Uint8Array,
  given = paper,
): Promise<Readonly<Record<string, string>>> {
  const result = await writeInTemplate(given, labels, template);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return unzipped(result.bytes);
}

async function problem(template: Uint8Array, given = paper) {
  const result: FilledTemplate = await writeInTemplate(given, labels, template);
  return result.ok ? undefined : result.problem;
}

const said = (xml = ''): string => xml.replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]*>/g, '');
/** The style of the paragraph that says this, as the document names it. */
const styleAt = (xml: string, words: string): string | undefined => {
  const [found] =
    xml.match(/<w:p(?:\s[^>]*)?>.*?<\/w:p>/gsu)?.filter((one) => one.includes(words)) ?? [];
  return /<w:pStyle w:val="([^"]+)"/.exec(found ?? '')?.[1];
};

describe('a template saved by Word in Swedish', () => {
  let parts: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const body = `${wordParagraph('{{ti', 'tel', '}}')}${wordParagraph('Vår ordning')}${wordParagraph('{', '{Innehåll', '}}')}`;
    parts = await filled(simple(body));
  });

  test('has the paper where its placeholders stood, however they were cut into pieces', () => {
    const text = said(parts['word/document.xml']);
    expect(text).toContain(paper.title);
    expect(text).toContain('Vår ordning');
    expect(text).toContain('Socialnämnden ingår en överenskommelse');
    expect(text).not.toContain('{{');
    expect(text.split(paper.title)).toHaveLength(2);
  });

  test('keeps its foot and the words of its head, where a placeholder is filled in', () => {
    expect(said(parts['word/header1.xml'])).toContain('Exempelby kommun, dnr [diarienummer]');
    expect(said(parts['word/footer1.xml'])).toContain('exempelby.example');
    expect(parts['word/document.xml']).toContain('w:headerReference');
  });

  test('gives its own heading styles to the headings', () => {
    const document = parts['word/document.xml'] ?? '';
    expect(styleAt(document, 'Förslag till beslut')).toBe('Rubrik1');
    expect(styleAt(document, 'Avtalet är inte ett köp')).toBe('Rubrik2');
    expect(parts['word/styles.xml']).not.toContain('w:styleId="Heading1"');
  });

  test('gets the styles that it lacks, and lists that are lists', () => {
    for (const id of ['Note', 'Fact', 'TableText', 'Blank'])
      expect(parts['word/styles.xml']).toContain(`w:styleId="${id}"`);
    expect(parts['word/numbering.xml']).toContain('w:abstractNum');
    expect(parts['[Content_Types].xml']).toContain('/word/numbering.xml');
  });

  test('what stands in its head by name is not said again in the text', () => {
    expect(said(parts['word/document.xml'])).not.toContain('Diarienummer');
    expect(said(parts['word/document.xml'])).toContain('Handläggare');
  });

  test('is named by the paper', () => {
    expect(parts['docProps/core.xml']).toContain(paper.title);
  });
});

test('a template saved by LibreOffice keeps its styles, and the title stands first where it has no place', async () => {
  const parts = await filled(simple(place('innehall'), officeStyles));
  const document = parts['word/document.xml'] ?? '';
  expect(styleAt(document, 'Förslag till beslut')).toBe('Heading1');
  expect(styleAt(document, paper.title)).toBe('Title');
  expect(parts['word/styles.xml']?.match(/w:styleId="Heading1"/g)).toHaveLength(1);
  expect(parts['word/styles.xml']).toContain('w:styleId="Heading2"');
});

test('a section can have a place of its own, and is then not in the content', async () => {
  const parts = await filled(
    simple(place('Förslag till beslut') + wordParagraph('Underskrift') + place('innehall')),
  );
  const [before = '', after = ''] = said(parts['word/document.xml']).split('Underskrift');
  expect(before).toContain('Socialnämnden ingår en överenskommelse');
  expect(after).not.toContain('Socialnämnden ingår en överenskommelse');
  expect(after).toContain('Avtalet är inte ett köp');
});

test('a Word template (.dotx) becomes a document', async () => {
  const template = templateFile({ body: place('innehall'), styles: wordStyles, kind: 'template' });
  expect((await filled(template))['[Content_Types].xml']).toContain('document.main+xml');
});

test('hostile words are words, and none of them is read as a placeholder', async () => {
  const text = '{{innehall}} {{{titel}}} {{diarienummer}}';
  const parts = await filled(simple(place('innehall')), {
    ...hostilePaper,
    template: { content: 'innehall', title: 'titel' },
    extraPlaceholders: paper.extraPlaceholders ?? [],
    blocks: [...hostilePaper.blocks, { kind: 'paragraph', text: [text] }],
  });
  expect(said(parts['word/document.xml'])).toContain('{ {innehall}} { { {titel}}}');
  expect(parts['word/document.xml']).not.toContain('<script>');
});

describe('is refused with what is wrong', () => {
  const huge = zipSync({ 'word/document.xml': new Uint8Array(70_000_000) }, { level: 9 });
  test.each([
    ['not a zip file', strToU8('%PDF-1.7 not Word'), { code: 'not-word' }],
    ['an empty file', new Uint8Array(), { code: 'not-word' }],
    ['a zip file of something else', zipSync({ 'a.txt': strToU8('a') }), { code: 'not-word' }],
    ['one that unpacks to too much', huge, { code: 'too-large' }],
    ['one too large as it is', new Uint8Array(10_000_001), { code: 'too-large' }],
    ['no place for the content', simple(wordParagraph('Hej')), { code: 'no-content' }],
    [
      'words beside the content',
      simple(wordParagraph('Se ', '{{innehall}}')),
      { code: 'not-alone', names: ['innehall'] },
    ],
    [
      'the content where a section ends',
      simple(place('innehall').replace('<w:proofErr', '<w:pPr><w:sectPr/></w:pPr><w:proofErr')),
      { code: 'not-alone', names: ['innehall'] },
    ],
    ['a broken part', simple('<w:p><w:r><w:t>{{innehall}}</w:r>'), { code: 'unreadable' }],
    [
      'macros',
      templateFile({ body: place('innehall'), styles: '', more: { 'word/vbaProject.bin': 'x' } }),
      { code: 'macros' },
    ],
  ])('%s', async (_, file, wanted) => {
    expect(await problem(file)).toEqual(wanted);
  });

  test('placeholders that the paper has not, by name, with those it has', async () => {
    const found = await problem(simple(place('innehall') + wordParagraph('{{sumering}} {{x}}')));
    expect(found).toMatchObject({ code: 'unknown', names: ['sumering', 'x'] });
    expect(found?.code === 'unknown' && found.known).toContain('forslag-till-beslut');
  });
});

test('every paper of a case can be written in one template that names its head', async () => {
  await loadWords();
  const template = simple(
    wordParagraph('{{handling}}, {{datum}}, {{handlaggare}}, {{till}}, {{fran}}, {{arende}}') +
      place('innehall'),
  );
  const context = contextOf(answersOf('huddinge-boj-iop'), 'sv', { officer: 'Kim Ek' });
  for (const id of ['memo', 'agreement-outline', 'initiative', 'aid-certificate'] as const) {
    const parts = await filled(template, writePaper(context, id));
    expect(said(parts['word/document.xml']), id).toMatch(/21\snovember\s2026, Kim Ek/u);
  }
});
