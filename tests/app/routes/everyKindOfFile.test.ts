import { beforeAll, describe, expect, test } from 'vitest';

import { readFile } from '#app/case/readFile.ts';
import { readOwnFile } from '#app/routes/readOwnFile.ts';
import { caseLimit, caseFileOf, type Mark, readCaseFile, writeCaseFile } from '#casefile/index.ts';
import { readAgreements } from '#features/agreements/readAgreements.ts';
import { problemReason } from '#features/local/problemText.ts';
import { problemText } from '#features/open/problemText.ts';
import { noPackage, withPart } from '#features/training/editor/ownPackage.ts';
import { writePackage } from '#features/training/editor/readPackage.ts';
import { exampleText } from '#local/index.ts';
import { readLocalRules } from '#local/readLocalRules.ts';
import { createTexts, loadTexts, type Texts } from '#texts/index.ts';
import { toCsv } from '#ui/toCsv.ts';

import { sampleNotes } from '../../casefile/sampleFile.ts';
import { pagePlan } from '../../support/pagePlan.ts';
import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';

const today = '2026-11-29';
const cards = pagePlan.cards.map(({ id }) => id);

/** Every kind of file that is saved as text and opened again, each as it is saved. */
const kinds = ['case', 'package', 'settings', 'table'] as const;
type Kind = (typeof kinds)[number];
let whole: Readonly<Record<Kind, string>>;
beforeAll(async () => {
  for (const language of ['sv', 'en'] as const)
    await loadTexts(language, 'first', 'walk', 'result', 'case', 'training', 'local');
  const mark: Mark = {
    question: 'market',
    says: 'asks',
    reason: 'Vilka?',
    answer: 'none',
    name: 'Eva',
    role: 'jurist',
    on: today,
  };
  const notes = { ...sampleNotes, remarks: {}, marks: [mark] };
  const kept = { asOf: today, answers: { market: 'none' } };
  const part = { kind: 'intro', minutes: 5, questions: 'Vems?', notes: '' } as const;
  whole = {
    case: writeCaseFile(caseFileOf(rulebook, kept, notes, today)),
    package: writePackage(withPart({ ...noPackage, name: 'Kvällen' }, part)),
    settings: await exampleText(),
    table: toCsv([
      ['Avtal', 'contract-value', 'Agreement'],
      ['Jouren', '1200000', 'Jouren'],
    ]),
  };
});

/** What each reader says of a text in a file; nothing where it is read whole. */
const readers: Readonly<Record<Kind, (text: string, texts: Texts) => Promise<readonly string[]>>> =
  {
    case: async (text, texts) =>
      readCaseFile(rulebook, text).problems.map((one) =>
        problemText(one, texts, texts.words('case')),
      ),
    package: async (text, texts) => {
      const read = readOwnFile({ name: 'a.json', text }, { rulebook, cards, texts, today });
      return read.all === undefined && read.card === undefined ? [read.told] : [];
    },
    settings: async (text, texts) => {
      const read = readLocalRules(text, rulebook, today);
      const words = texts.words('local');
      // The page says beside these what to do about them all.
      return read.ok ? [] : read.problems.map((one) => problemReason(one, rulebook, texts, words));
    },
    table: async (text, texts) => {
      const words = texts.words('case');
      const reading = {
        rulebook,
        texts,
        words,
        today,
        problemText: (one: Parameters<typeof problemText>[0]) => problemText(one, texts, words),
      };
      const { agreements, problems } = await readAgreements({ name: 'a.csv', text }, reading);
      // The column of the other language is none.
      return agreements.length > 0 ? [] : problems;
    },
  };

/** The kinds that a place opens beside its own: a case is a card, and an agreement on the map. */
const alsoOpened: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  package: ['case'],
  table: ['case'],
};

const bytes = async (...codes: number[]): Promise<string> =>
  readFile(new File([Uint8Array.from(codes)], 'a'));
const rubbish: Readonly<Record<string, (own: string) => string | Promise<string>>> = {
  'an empty file': () => '',
  'a file that is cut off': (own) => own.slice(0, own.length / 2),
  'a picture': async () => bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
  'an Excel or Word file': async () => bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0),
  'a PDF': () => '%PDF-1.7\n%âãÏÓ\n1 0 obj',
  'a web page': () => '<!doctype html><title>Logga in</title>',
  'a list': () => '[1, 2]',
  'a file of something else': () => '{"name": "left-pad", "version": "1.3.0"}',
  'a file of a later version': (own) => own.replace('"version": 1', '"version": 2'),
  'a file far too large': (own) => own + ' '.repeat(3 * caseLimit),
};
/** What a table is not refused for: it has no version, and what stands in half of it is read. */
const noFaultOfTable = new Set(['a file that is cut off', 'a file of a later version']);

const whatToDo =
  /Välj|Öppna|öppna|Ladda om|Be |Rätta|Skriv|spara|Kontrollera|Dela|hämta|Choose|Open|open|Reload|Ask|Correct|Write|save|Check|Split|download/;

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  const texts = (): Texts => createTexts(language, rulebook, today);
  const refused = async (kind: Kind, text: string): Promise<void> => {
    const told = await readers[kind](text, texts());
    expect(told).not.toEqual([]);
    for (const sentence of told) {
      expect(sentence).toMatch(/\p{L}.*\.$/u);
      expect(sentence).not.toMatch(/undefined|\{\{|\[object|NaN|\p{Cc}/u);
    }
    if (kind !== 'settings') expect(told.join(' ')).toMatch(whatToDo);
  };

  test.each(kinds)('what was saved as a %s is opened whole', async (kind) => {
    expect(await readers[kind](whole[kind], texts())).toEqual([]);
  });

  describe.each(kinds)('where a %s is opened,', (kind) => {
    test.each(Object.keys(rubbish).filter((one) => kind !== 'table' || !noFaultOfTable.has(one)))(
      '%s is refused with a reason and what to do',
      async (name) => refused(kind, (await rubbish[name]?.(whole[kind])) ?? ''),
    );

    test.each(kinds.filter((one) => one !== kind && alsoOpened[kind]?.includes(one) !== true))(
      'a %s is refused with a reason and what to do',
      async (other) => refused(kind, whole[other]),
    );
  });
});
