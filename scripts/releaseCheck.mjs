// npm run release:check: is this ready to be released? Version and change log agree, and two builds of the
// same source are the same to the letter.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ensure, giveUp, root } from './ensure.mjs';
import { hashFolder } from './hashFolder.mjs';
import { versionFault } from './versionFault.mjs';

await ensure();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const fault = versionFault(version, readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
if (fault !== undefined) giveUp(fault);

const [first, second] = [built(), built()];
if (first !== second) giveUp(`Two builds differ: ${first} and ${second}.`);
console.log(`Vägval ${version} builds the same twice: sha256 ${first}`);

/** The hashes of a new build: of the site, and of the site in one file. */
function built() {
  for (const program of ['build.mjs', 'buildSingle.mjs']) {
    const words = [join(root, 'scripts', program), '--quiet'];
    const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
    if (status !== 0) giveUp('The site could not be built.');
  }
  return ['dist', 'dist-single'].map((folder) => hashFolder(join(root, folder))).join(' ');
}
