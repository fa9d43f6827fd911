import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a package has within it that is not its own and has another licence. */
const within = [
  {
    package: 'unpdf',
    name: 'pdf.js 5.6.205 (Apache-2.0), Copyright Mozilla Foundation, changed by unpdf',
    licence: new URL('licences/Apache-2.0.txt', import.meta.url),
  },
];

/**
 * The licence of every package that is in the site, in its own words.
 * @param {string} root
 */
export function notices(root) {
  /** @type {{ packages: Readonly<Record<string, { dev?: boolean, version?: string, license?: string }>> }} */
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .flatMap(([path, { version, license }]) => {
      const name = path.split('node_modules/').at(-1);
      const own = `${name} ${version} (${license})\n\n${licenceIn(join(root, path))}\n`;
      const others = within.filter((one) => one.package === name);
      return [
        own,
        ...others.map((one) => `${one.name}\n\n${readFileSync(one.licence, 'utf8').trim()}\n`),
      ];
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
