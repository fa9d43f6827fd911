// npm run release: all that a release hands out, in release/: the site as a zip and as one file, the rule book as an
// npm package, what it is made of and on which terms, and the sums to check a download by.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { ensure, root } from './ensure.mjs';
import { notices } from './notices.mjs';

await ensure();
const { zipSync } = await import('fflate');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const out = join(root, 'release');
rmSync(out, { recursive: true, force: true });
mkdirSync(out);

run(join(root, 'scripts', 'releaseCheck.mjs'));
writeFileSync(join(out, `vagval-${version}.zip`), zipOf(join(root, 'dist')));
copyFileSync(join(root, 'dist-single', 'index.html'), join(out, `vagval-${version}.html`));
run(join(root, 'scripts', 'data.mjs'));
execFileSync('npm', ['pack', '--silent', '--pack-destination', out, join(root, 'dist-data')]);
writeFileSync(
  join(out, `vagval-${version}.cdx.json`),
  execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: root }),
);
writeFileSync(join(out, 'NOTICE.txt'), notices(root));

const files = readdirSync(out).toSorted();
const sums = files.map((file) => {
  const sum = createHash('sha256')
    .update(readFileSync(join(out, file)))
    .digest('hex');
  return `${sum}  ${file}\n`;
});
writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
console.log([...files, 'SHA256SUMS'].map((file) => `release/${file}`).join('\n'));

/** @param {string} program */
function run(program) {
  execFileSync(process.execPath, [program], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

/**
 * The files of a folder as a zip, every file of the same day: the same site gives the same sum.
 * @param {string} folder
 */
function zipOf(folder) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const entries = found.map((file) => [relative(folder, file), readFileSync(file)]);
  return zipSync(Object.fromEntries(entries), { mtime: '1980-01-01T00:00:00', level: 9 });
}
