import { expect, test } from 'vitest';

import { readFile } from '#app/case/readFile.ts';
import { caseLimit, readCaseFile } from '#casefile/index.ts';

import { smallRulebook } from '../../support/smallRulebook.ts';

test('a file with as many characters as a case may have is read whole, however many bytes they take', async () => {
  const text = '–'.repeat(caseLimit);
  expect(await readFile(new File([text], 'a.json'))).toBe(text);
});

test('a file that is larger is refused as too large, not as damaged', async () => {
  const text = await readFile(new File(['€'.repeat(caseLimit + 1)], 'a.json'));
  expect(readCaseFile(smallRulebook(), text)).toMatchObject({
    ok: false,
    problems: [{ code: 'too-large' }],
  });
});

test('a file is read as it was written: in UTF-8, by an older Windows, or as a spreadsheet’s Unicode', async () => {
  const text = 'Värde;Åö\r\n';
  const windows = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const unicode = new Uint8Array(
    new Uint16Array(Array.from(`\uFEFF${text}`, (l) => l.charCodeAt(0))).buffer,
  );
  for (const bytes of [new TextEncoder().encode(`\uFEFF${text}`), windows, unicode])
    expect(await readFile(new File([bytes], 'avtal.csv'))).toBe(text);
});
