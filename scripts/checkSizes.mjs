// The byte budget of the built site, as a browser that takes brotli fetches it. Part of npm test.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { root } from './ensure.mjs';

const kib = 1024;
const first = 105 * kib;
const whole = 250 * kib;

/** Fetched only when it is asked for: papers, their words and Word; the QR code; the glossary; opening a case. */
const asked =
  /^(?:writeDocx|papers|PapersContent|QrDrawing|glossary|OpenContent|openFromShelf|SaveContent)-/;
/** A reader of Swedish never fetches English. */
const english = /^english/;

const dist = join(root, 'dist');
const assets = readdirSync(join(dist, 'assets'));
const page = readFileSync(join(dist, 'index.html'), 'utf8');
const size = (/** @type {string} */ file) =>
  brotliCompressSync(readFileSync(join(dist, file))).length;
const sum = (/** @type {readonly string[]} */ names) =>
  names.reduce((total, name) => total + size(`assets/${name}`), 0);

// Continue works when these have come: nothing of the first question is fetched by them in turn.
const firstScript = sum(assets.filter((name) => name.endsWith('.js') && page.includes(name)));
const everything =
  size('index.html') + sum(assets.filter((name) => !asked.test(name) && !english.test(name)));

const measures = [
  { name: 'script of the first question', is: firstScript, atMost: first },
  { name: 'everything from start to result', is: everything, atMost: whole },
];
for (const { name, is, atMost } of measures) {
  const mark = is > atMost ? '✗' : '✓';
  console.log(`${mark} ${name}: ${(is / kib).toFixed(1)} KiB of ${atMost / kib} (brotli)`);
}
process.exitCode = measures.some(({ is, atMost }) => is > atMost) ? 1 : 0;
