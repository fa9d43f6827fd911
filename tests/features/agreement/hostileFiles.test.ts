import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';

import { openFile } from '#features/agreement/openFile.ts';

import { arbitraryDamage, damaged } from '../../support/damaged.ts';
import { pdfOf } from '../../support/pdf.ts';
import { patience, runs } from '../../support/runs.ts';

vi.setConfig({ testTimeout: patience });

const faults = /^(?:large|long|kind|damaged|locked|empty)$/;
const names = fc.constantFrom('avtal.docx', 'avtal.pdf', 'avtal.txt', 'avtal', 'avtal.md');

/** A file gives a text that says something, or the reason why it does not, before anyone tires of waiting. */
async function expectsOpened(bytes: BlobPart, name: string): Promise<void> {
  const opened = await openFile(new File([bytes], name));
  if ('text' in opened) expect(opened.text).toMatch(/\S/);
  else expect(opened.fault).toMatch(faults);
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const document = `<w:document ${w}><w:body><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Kommunen bidrar</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Pris</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`;
const docx = (xml: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) }),
  );

test('any bytes, whatever they are called', async () => {
  const beginning = fc.constantFrom('', 'PK', 'PK\u0003\u0004', '%PDF-1.7\n', '\uFEFF');
  await fc.assert(
    fc.asyncProperty(
      beginning,
      fc.uint8Array({ maxLength: 400 }),
      names,
      async (first, rest, name) => {
        // With a beginning of PDF pdf.js looks for what it can save, which takes a moment.
        await expectsOpened(Uint8Array.of(...strToU8(first), ...rest), name);
      },
    ),
    { numRuns: runs(60, 2000) },
  );
});

test('a Word document whose bytes were damaged', async () => {
  const whole = docx(document);
  await fc.assert(
    fc.asyncProperty(arbitraryDamage(whole.length), names, async (damage, name) =>
      expectsOpened(damaged(whole, damage), name),
    ),
    { numRuns: runs(200) },
  );
});

test('a Word document of any markup', async () => {
  const tag = fc.constantFrom(
    'w:p',
    'w:r',
    'w:t',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:del',
    'w:body',
    'w:pPr',
    'w:br',
    'x',
  );
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    tag.map((name) => `<${name}/>`),
    fc.constantFrom(
      '&amp;',
      '&nej;',
      '&#0;',
      '<![CDATA[x]]>',
      '<!--',
      '-->',
      '<?x?>',
      'ord',
      '<!DOCTYPE a>',
    ),
    fc.string({ maxLength: 5 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), fc.boolean(), async (pieces, isInside) => {
      const xml = pieces.join('');
      await expectsOpened(
        docx(isInside ? document.replace('<w:tbl>', () => `${xml}<w:tbl>`) : xml),
        'a.docx',
      );
    }),
    { numRuns: runs(200) },
  );
});

test('a PDF whose bytes were damaged', async () => {
  const whole = pdfOf([['Kommunen bidrar', 'Vite (utgår)'], ['Bilaga']]);
  await fc.assert(
    fc.asyncProperty(arbitraryDamage(whole.length), names, async (damage, name) =>
      expectsOpened(damaged(whole, damage), name),
    ),
    { numRuns: runs(15, 1000) },
  );
});
