import { expect, test } from 'vitest';

import { agreementLimit } from '#agreement/index.ts';
import { openFile } from '#features/agreement/openFile.ts';

import { pdfOf } from '../../support/pdf.ts';

const open = async (bytes: BlobPart, name = 'avtal.pdf') => openFile(new File([bytes], name));

test('the text of every page is read line by line, with its letters', async () => {
  const pages = [['Överenskommelse (2027)', 'Vite utgår med 1 000 kronor.'], ['Bilaga 1']];
  const opened = await open(pdfOf(pages));
  expect('text' in opened && opened.text.split('\n').filter((line) => line !== '')).toEqual(
    pages.flat(),
  );
});

test('what a file is called does not decide what it is', async () => {
  expect(await open(pdfOf([['Hej']]), 'avtal.txt')).toEqual({
    text: 'Hej\n',
  });
  expect(await open('Bara text', 'avtal.pdf')).toEqual({ fault: 'damaged' });
});

test('one that was scanned, one that is locked, one that is broken and one that is too long are told apart', async () => {
  expect(await open(pdfOf([[], []]))).toEqual({ fault: 'empty' });
  expect(await open(pdfOf([['Hemligt']], { isLocked: true }))).toEqual({ fault: 'locked' });
  expect(await open('%PDF-1.7\nnothing')).toEqual({ fault: 'damaged' });
  const long = Array.from({ length: 60 }, () => 'ord '.repeat(20));
  const pages = Array.from({ length: Math.ceil(agreementLimit / 4000) }, () => long);
  expect(await open(pdfOf(pages))).toEqual({ fault: 'long' });
});
