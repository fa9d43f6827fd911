import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Pages under their own addresses; any other page is made from the empty one.
const kept = new Map([
  ['index.html', './'],
  ['en/index.html', 'en/'],
  ['empty.html', 'empty.html'],
]);
/** The municipality may put its own in its place when the site is built: never kept by its hash. */
const settings = 'vagval.settings.json';
/** Too large to be kept by everyone: kept by whoever has been on the page that uses it. */
const later = /^assets\/readPdf-/;
/** Loaded by pages elsewhere, never by the site. */
const embed = 'vagval-embed.js';

/**
 * Gives public/sw.js what to keep with the hash of each file, and a fingerprint of all of it, so that a new
 * build is a new version. Called last, when every other file is written.
 * @param {string} outDir
 */
export function writeServiceWorker(outDir) {
  const all = readdirSync(outDir, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(outDir, '/').length).replaceAll('\\', '/'),
    )
    .sort();
  const files = all.filter(
    (file) =>
      !['sw.js', settings, embed].includes(file) && (!file.endsWith('.html') || kept.has(file)),
  );
  const hashes = Object.fromEntries(
    files.map((file) => [kept.get(file) ?? file, hashOf(readFileSync(join(outDir, file)))]),
  );
  const pages = all
    .filter((file) => file.endsWith('/index.html') && !kept.has(file))
    .map((file) => file.slice(0, -'index.html'.length));
  const values = {
    VERSION: hashOf(JSON.stringify(hashes)).slice(0, 12),
    SETTINGS: settings,
    LATER: files.filter((file) => later.test(file)),
    PAGES: pages,
    FILES: hashes,
  };
  const file = join(outDir, 'sw.js');
  let code = readFileSync(file, 'utf8').replaceAll(/^\/[/*].*\n/gm, '');
  for (const [name, value] of Object.entries(values))
    code = code.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), () => JSON.stringify(value));
  writeFileSync(file, code);
}

/** @param {string | Buffer} content */
function hashOf(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
