import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

import type { FilledTemplate } from './templateProblem.ts';

/** The largest template that is read, in bytes as it is saved and unpacked. */
const limits = { saved: 10_000_000, unpacked: 60_000_000, parts: 2000 };

const contentTypes = '[Content_Types].xml';
const document = 'word/document.xml';
const styles = 'word/styles.xml';

/**
 * A template that someone has chosen, checked and packed anew, so that nothing but what was checked goes on. A Word
 * template (.dotx) becomes a document. The styles that papers are written with are added, where it has none of
 * that name.
 */
export function openTemplate(file: Uint8Array, ownStyles: readonly string[]): FilledTemplate {
  if (file.length > limits.saved) return { ok: false, problem: { code: 'too-large' } };
  let unpacked = 0;
  let count = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(file, {
      filter: ({ originalSize, name }) => {
        unpacked += originalSize;
        count++;
        return unpacked <= limits.unpacked && count <= limits.parts && !name.endsWith('/');
      },
    });
  } catch {
    return { ok: false, problem: { code: 'not-word' } };
  }
  if (unpacked > limits.unpacked || count > limits.parts)
    return { ok: false, problem: { code: 'too-large' } };
  if (parts[contentTypes] === undefined || parts[document] === undefined)
    return { ok: false, problem: { code: 'not-word' } };
  if (Object.keys(parts).some((name) => /vbaProject/i.test(name)))
    return { ok: false, problem: { code: 'macros' } };
  const types = strFromU8(parts[contentTypes]).replaceAll(
    'wordprocessingml.template.main+xml',
    'wordprocessingml.document.main+xml',
  );
  const written = parts[styles];
  const packed: Zippable = {
    ...parts,
    [contentTypes]: strToU8(types),
    ...(written !== undefined && { [styles]: strToU8(withStyles(strFromU8(written), ownStyles)) }),
  };
  return { ok: true, bytes: zipSync(packed, { level: 1 }) };
}

/** The text of the document itself, of a template that has been opened. */
export function documentOf(opened: Uint8Array): string {
  const part = unzipSync(opened, { filter: ({ name }) => name === document })[document];
  return part === undefined ? '' : strFromU8(part);
}

/** The styles of a Word file, each as it is written there. */
export function stylesOf(file: Uint8Array): readonly string[] {
  const part = unzipSync(file, { filter: ({ name }) => name === styles })[styles];
  return part === undefined ? [] : (strFromU8(part).match(/<w:style .*?<\/w:style>/gsu) ?? []);
}

function withStyles(xml: string, ownStyles: readonly string[]): string {
  const known = (name: string | undefined, pattern: RegExp): boolean =>
    [...xml.matchAll(pattern)].some(([, found]) => found?.toLowerCase() === name?.toLowerCase());
  const missing = ownStyles.filter((style) => {
    const [, id] = /w:styleId="([^"]*)"/.exec(style) ?? [];
    const [, name] = /<w:name w:val="([^"]*)"/.exec(style) ?? [];
    return !known(id, /w:styleId="([^"]*)"/g) && !known(name, /<w:name w:val="([^"]*)"/g);
  });
  return xml.replace(/<\/w:styles>\s*$/, () => `${missing.join('')}</w:styles>`);
}
