// The byte budget of the built site, as a browser that takes brotli fetches it. Part of npm test.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { root } from './ensure.mjs';

const kib = 1024;
const first = 125 * kib;
const whole = 260 * kib;

/**
 * Fetched only when it is asked for: papers, their words and Word; the QR code; what explains the answer on pages
 * of its own; opening, saving and comparing cases, also those of another edition; reading agreements; what can be read beside the walk; what is for trainers and for organisations; the municipality's own
 * rules and the form for them; the rule atlas, with the drawing and the cases that it shows; lätt svenska; what tells of a fault; a search. What is new counts until it stands here.
 */
const asked = new RegExp(
  `^(?:${[
    'writeDocx|docxBlock|paperLabels|placeholderValues|fillTemplate|PapersRoute|DatesRoute|usePapers|calendarOf|browser|QrDrawing',
    'ExplainedRoute|AfterNo|PrivacyRoute',
    'EditionRoute|Then|readLink|writeLink|SecondReadingRoute',
    'OpenRoute|Problems|problemText|readFile|decodeText|openSavedCase|SaveRoute|CaseRoute|Contributions|CompareRoute|LinkForm|readCaseFile|packText',
    'KnowledgeRoute|AccessibilityRoute|TrainingRoute|WorkshopRoute|outcomeName|useOwnPackage|OrganisationRoute|OrganisationResult',
    'AgreementRoute|readDocx|readPdf|AgreementsRoute|saveAgreementMap|papaparse\\.min|toCsv',
    'AtlasRoute|AtlasCases|MapDrawing|_virtual_workshop|FaultForm',
    // What jsonc-parser calls its file is `main`.
    'LocalRoute|OwnRules|example|readLocalRules|localSchema|main|schemas|Embedded',
    'SettingsForm|settings(?:Fields|Draft)',
    'words-sv-(?:papers|knowledge|case|accessibility|privacy|cases|training|organisation|local|settings|search|agreement|atlas|fault)|words-sv-easy-easy',
    'searches|createSearch',
  ].join('|')})-`,
);
/** A reader of Swedish never fetches English. */
const english = /^words-en-/;

const dist = join(root, 'dist');
const assets = readdirSync(join(dist, 'assets'));
const page = readFileSync(join(dist, 'index.html'), 'utf8');
/** @type {Map<string, number>} */
const sizes = new Map();
const size = (/** @type {string} */ file) => {
  const known = sizes.get(file) ?? brotliCompressSync(readFileSync(join(dist, file))).length;
  sizes.set(file, known);
  return known;
};
const sum = (/** @type {readonly string[]} */ names) =>
  names.reduce((total, name) => total + size(`assets/${name}`), 0);

// Continue works when these have come: nothing of the first question is fetched by them in turn.
const firstScript = sum(assets.filter((name) => name.endsWith('.js') && page.includes(name)));
const rulebook = sum(assets.filter((name) => /^rulebook-.*\.json$/.test(name)));
const everything =
  size('index.html') + sum(assets.filter((name) => !asked.test(name) && !english.test(name)));

const measures = [
  { name: 'script of the first question', is: firstScript, atMost: first },
  { name: 'the same with the rule book it needs', is: firstScript + rulebook },
  { name: 'everything from start to the short answer', is: everything, atMost: whole },
];
const isOver = (/** @type {{ is: number, atMost?: number }} */ { is, atMost }) =>
  atMost !== undefined && is > atMost;
for (const measure of measures) {
  const { name, is, atMost } = measure;
  const bar = atMost === undefined ? '' : ` of ${atMost / kib}`;
  console.log(
    `${isOver(measure) ? '✗' : '✓'} ${name}: ${(is / kib).toFixed(1)} KiB${bar} (brotli)`,
  );
}
process.exitCode = measures.some(isOver) ? 1 : 0;
