import { expect, test } from 'vitest';

import { writeAgreementMap, writeHtml, writeWord } from '#documents/index.ts';
import { type Agreement } from '#features/agreements/agreement.ts';
import { mapAgreements } from '#features/agreements/mapAgreements.ts';
import { paperRows } from '#features/agreements/paperRows.ts';
import { paperLabels } from '#features/papers/paperLabels.ts';
import { createTexts, type Language, loadTexts } from '#texts/index.ts';

import { walks } from '../browser/support/walks.ts';
import { pageRulebook as rulebook } from '../support/pageRulebook.ts';
import { asText } from './asText.ts';
import { unzipped } from './unzipped.ts';

const today = '2026-11-29';

const agreements: readonly Agreement[] = [
  {
    name: 'Städning',
    organisation: 'Bolaget',
    ends: '2027-03-31',
    asOf: today,
    answers: walks.directAward.answers,
  },
  { name: 'Halvt ifyllt', organisation: '', ends: '', asOf: today, answers: {} },
  { name: 'Långt', organisation: '', ends: '2029-12-31', asOf: today, answers: {} },
];

async function paperIn(language: Language, list = agreements) {
  await loadTexts(language, 'first', 'walk', 'result', 'case');
  const texts = createTexts(language, rulebook, today);
  const words = texts.words('case');
  const otherDay = '2027-01-01';
  const rows = paperRows(mapAgreements(rulebook, list, otherDay), texts, words);
  const paper = writeAgreementMap({ rows, today, otherDay, rulebook, texts, words });
  return { paper, labels: paperLabels(texts) };
}

test('the board is told how many of each form, which end soon, what is open, and all of them', async () => {
  const { paper } = await paperIn('sv');
  const text = asText(paper);
  expect(text).toContain('3 avtal är genomgångna.');
  expect(text).toContain('Inte avgjort: 2');
  expect(text).toContain('Direktupphandling: 1');
  expect(text).toMatch(/slutar inom ett år\n+– Städning, 31 mars 2027\n\n/);
  expect(text).toMatch(/formen inte är avgjord\n+– Långt\n– Halvt ifyllt\n/);
  expect(text).toContain('Halvt ifyllt |  | Inte avgjort | Inte avgjort | Inte känt | Inte känt');
  expect(text).toContain('[nämnd]');
});

test('what is none is said, and what a change of law touches is named', async () => {
  const { paper } = await paperIn('sv', agreements.slice(1, 2));
  expect(asText(paper)).toContain('Inget av avtalen har ett slutdatum inom ett år.');
  expect(asText(paper)).toContain('Bedömningen av avtalen blir densamma med den dagens lag.');
});

test('the same paper in English, as a web page and as a Word file', async () => {
  const { paper, labels } = await paperIn('en');
  expect(writeHtml(paper, labels)).toContain('<html lang="en">');
  expect(writeHtml(paper, labels)).toContain('3 agreements have been reviewed.');
  const parts = unzipped(await writeWord(paper, labels));
  expect(parts['word/document.xml']).toContain('Agreements whose form is not settled');
});
