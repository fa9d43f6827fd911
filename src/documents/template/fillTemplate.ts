import {
  Document,
  HeadingLevel,
  type IPatch,
  Packer,
  Paragraph,
  patchDetector,
  patchDocument,
  PatchType,
} from 'docx';

import { cleanPaper } from '#documents/cleanPaper.ts';
import { docxBlock } from '#documents/docxBlock.ts';
import { docxLists, docxStyles } from '#documents/docxStyles.ts';
import { docxText } from '#documents/docxText.ts';
import type { Block, Paper, PaperLabels } from '#documents/paper.ts';
import { mapStrings } from '#documents/parts/voiceOf.ts';

import { documentOf, openTemplate, stylesOf } from './openTemplate.ts';
import {
  contentWithout,
  type PlaceholderValue,
  placeholderName,
  placeholderValues,
} from './placeholderValues.ts';
import type { FilledTemplate } from './templateProblem.ts';

/** The styles that a paper is written with. */
const used =
  /w:styleId="(?:Title|Heading[123]|Caption|ListParagraph|Hyperlink|Fact|SmallPrint|Note|TableText|Blank)"/;

/**
 * A paper in a Word template of someone's own: what stands in it between `{{` and `}}` is replaced, all else – head,
 * foot, logotype, styles – is kept. What has no place of its own in the template stands where its content stands.
 */
export async function fillTemplate(
  given: Paper,
  labels: PaperLabels,
  template: Uint8Array,
): Promise<FilledTemplate> {
  // Nothing that the paper itself says is read as a placeholder.
  const paper = mapStrings(cleanPaper(given), (text) => text.replaceAll(/\{(?=\{)/g, '{ '));
  const own = new Document({ styles: docxStyles(paper.language), sections: [] });
  const ownStyles = stylesOf(await Packer.pack(own, 'uint8array'));
  const opened = openTemplate(
    template,
    ownStyles.filter((style) => used.test(style)),
  );
  if (!opened.ok) return opened;
  try {
    return await fill(paper, labels, opened.bytes);
  } catch {
    return { ok: false, problem: { code: 'unreadable' } };
  }
}

async function fill(
  paper: Paper,
  labels: PaperLabels,
  template: Uint8Array,
): Promise<FilledTemplate> {
  const typed = await patchDetector({ data: template, trimPlaceholders: true });
  const { content = '', title = '' } = paper.template ?? {};
  const values = new Map<string, PlaceholderValue>([
    [content, { blocks: [] }],
    [title, { text: [paper.title] }],
    ...placeholderValues(paper),
  ]);
  const unknown = typed.filter((name) => !values.has(placeholderName(name)));
  if (unknown.length > 0)
    return { ok: false, problem: { code: 'unknown', names: unknown, known: [...values.keys()] } };
  const placed = new Set(typed.map(placeholderName));
  const body = documentOf(template);
  const paragraphs = [...body.matchAll(/<w:p(?:\s[^>]*)?>.*?<\/w:p>/gsu)].map(([xml]) => xml);
  if (!paragraphs.some((xml) => keysIn(xml).map(placeholderName).includes(content)))
    return { ok: false, problem: { code: 'no-content' } };
  const crowded = typed.filter((name) => {
    const value = values.get(placeholderName(name));
    return (
      value !== undefined && 'blocks' in value && paragraphs.some((xml) => isCrowded(xml, name))
    );
  });
  if (crowded.length > 0) return { ok: false, problem: { code: 'not-alone', names: crowded } };

  const width = textWidth(body);
  let number = 0;
  const written = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => docxBlock(block, number++, { labels, width }));
  const patchFor = (name: string): IPatch => {
    const value = values.get(name);
    if (value !== undefined && 'text' in value)
      return { type: PatchType.PARAGRAPH, children: docxText(value.text) };
    const blocks = name === content ? contentWithout(paper, placed) : (value?.blocks ?? []);
    const heading =
      name === content && !placed.has(title)
        ? [new Paragraph({ heading: HeadingLevel.TITLE, text: paper.title })]
        : [];
    return { type: PatchType.DOCUMENT, children: [...heading, ...written(blocks)] };
  };
  const bytes = await patchDocument({
    outputType: 'uint8array',
    data: template,
    trimPlaceholders: true,
    patches: Object.fromEntries(typed.map((name) => [name, patchFor(placeholderName(name))])),
    numbering: docxLists(),
    properties: { title: paper.title },
  });
  return { ok: true, bytes };
}

/** What a paragraph says, however Word has cut it into pieces. */
function saidIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('');
}

function keysIn(xml: string): readonly string[] {
  return [...saidIn(xml).matchAll(/\{\{([^{}]+)\}\}/gu)].map(([, key = '']) => key);
}

/** Whether whole paragraphs put here would take something with them: other words, or the end of a section. */
function isCrowded(xml: string, name: string): boolean {
  if (!keysIn(xml).some((key) => key.trim() === name)) return false;
  return xml.includes('<w:sectPr') || !/^\s*\{\{[^{}]+\}\}\s*$/u.test(saidIn(xml));
}

/** The width of the text of a template in twentieths of a point, as its last section has it; else that of our own page. */
function textWidth(body: string): number {
  const last = (name: string, attribute: string): number => {
    const [tag = ''] = body.match(new RegExp(`<w:${name} [^>]*>`, 'g'))?.slice(-1) ?? [];
    return Number(new RegExp(`w:${attribute}="(\\d+)"`).exec(tag)?.[1]);
  };
  const width = last('pgSz', 'w') - last('pgMar', 'left') - last('pgMar', 'right');
  return width >= 4000 && width <= 32_000 ? width : 9071;
}
