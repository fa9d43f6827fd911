import {
  AlignmentType,
  BorderStyle,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  ShadingType,
} from 'docx';

import type { Paper } from './paper.ts';

const ink = '1B2225';
const hairline = { style: BorderStyle.SINGLE, size: 4, color: '8A8F8F', space: 6 };

/** Lengths are in twentieths of a point: 567 to a centimetre. */
export const centimetre = 567;

/**
 * The styles of a paper, on Word's own names, so that text pasted into a municipality's template takes on the
 * look of the template.
 */
export function docxStyles(language: Paper['language']): IStylesOptions {
  const font = 'Calibri';
  const tongue = language === 'sv' ? 'sv-SE' : 'en-GB';
  const heading = (size: number, before: number, after: number, outlineLevel?: number) => ({
    run: { font, size, bold: true, color: ink },
    paragraph: {
      spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
      ...(outlineLevel !== undefined && { outlineLevel }),
    },
  });
  return {
    default: {
      document: {
        run: { font, size: 22, color: ink, language: { value: tongue, eastAsia: tongue } },
        paragraph: { spacing: { after: 80, line: 252, lineRule: LineRuleType.AUTO } },
      },
      title: heading(34, 0, 200),
      heading1: heading(26, 220, 60, 0),
      heading2: heading(22, 160, 40, 1),
      heading3: heading(22, 140, 40, 2),
      caption: {
        run: { size: 20, bold: true, color: ink },
        paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
      },
      hyperlink: { run: { color: '0B4A80', underline: {} } },
      listParagraph: { paragraph: { spacing: { after: 30 } } },
    },
    paragraphStyles: [
      {
        id: 'Fact',
        name: 'Fact',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 20 } },
      },
      {
        id: 'SmallPrint',
        name: 'Small Print',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 18 },
        paragraph: { spacing: { before: 60, after: 60, line: 247, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'Note',
        name: 'Note',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          spacing: { after: 60, line: 276, lineRule: LineRuleType.AUTO },
          indent: { left: 170, right: 170 },
          border: { top: hairline, bottom: hairline, left: hairline, right: hairline },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F5F2EC' },
        },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 20 },
        paragraph: { spacing: { before: 30, after: 30, line: 247, lineRule: LineRuleType.AUTO } },
      },
    ],
    characterStyles: [
      // A place to fill in: seen on screen, in print and without colour.
      {
        id: 'Blank',
        name: 'Blank',
        run: { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF2CC' } },
      },
    ],
  };
}

/** The lists of a paper: numbers, dashes, and points that are ticked or not. */
export function docxLists() {
  return {
    config: [
      list('numbers', LevelFormat.DECIMAL, '%1.'),
      list('dashes', LevelFormat.BULLET, '–'),
      list('yes', LevelFormat.BULLET, '☒', 'Segoe UI Symbol'),
      list('no', LevelFormat.BULLET, '☐', 'Segoe UI Symbol'),
      list('unknown', LevelFormat.BULLET, '☐', 'Segoe UI Symbol'),
      list('todo', LevelFormat.BULLET, '☐', 'Segoe UI Symbol'),
    ],
  };
}

type Format = (typeof LevelFormat)[keyof typeof LevelFormat];

function list(reference: string, format: Format, text: string, font?: string) {
  const indent = { left: centimetre, hanging: 0.75 * centimetre };
  return {
    reference,
    levels: [
      {
        level: 0,
        format,
        text,
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent }, ...(font !== undefined && { run: { font } }) },
      },
    ],
  };
}
