import type { Paper } from './paper.ts';

/**
 * What the Word file says of itself. The library would write the time of writing; without it the same paper is the
 * same file.
 */
export function coreProperties({ title, language }: Paper): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>Vägval</dc:creator>`,
    `<dc:language>${language === 'sv' ? 'sv-SE' : 'en-GB'}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
