import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Pages under their own addresses; any other address is answered with the empty page.
const pages = new Map([
  ['index.html', './'],
  ['en/index.html', 'en/'],
  ['empty.html', 'empty.html'],
]);

/**
 * Gives public/sw.js the list of what to keep and a fingerprint of all of it, so that a new build is a new
 * version. Called last, when every other file is written.
 * @param {string} outDir
 */
export function writeServiceWorker(outDir) {
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(outDir.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => file !== 'sw.js' && (!file.endsWith('.html') || pages.has(file)))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(outDir, file)));
  const file = join(outDir, 'sw.js');
  const code = readFileSync(file, 'utf8')
    .replaceAll(/^\/[/*].*\n/gm, '')
    .replaceAll('VERSION', JSON.stringify(hash.digest('hex').slice(0, 12)))
    .replaceAll('FILES', JSON.stringify(files.map((file) => pages.get(file) ?? file)));
  writeFileSync(file, code);
}
