import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licence of every package that is in the site, in its own words.
 * @param {string} root
 */
export function notices(root) {
  /** @type {{ packages: Readonly<Record<string, { dev?: boolean, version?: string, license?: string }>> }} */
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version, license }]) => {
      const name = path.split('node_modules/').at(-1);
      return `${name} ${version} (${license})\n\n${licenceIn(join(root, path))}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** @param {string} folder */
function licenceIn(folder) {
  const file = existsSync(folder)
    ? readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
    : undefined;
  return file === undefined
    ? 'The package brings no licence text.'
    : readFileSync(join(folder, file), 'utf8').trim();
}
