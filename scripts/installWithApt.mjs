import { existsSync } from 'node:fs';

import { runQuietly } from './runQuietly.mjs';

/**
 * Installs Debian's packages where that may be done; says on stderr what it does.
 * @param {string[]} packages
 * @param {string} what
 * @returns {string | undefined} why not, when it could not be done
 */
export function installWithApt(packages, what) {
  if (!existsSync('/usr/bin/apt-get')) return 'there is no apt-get here';
  if (process.getuid?.() !== 0) return `only root may run apt-get install ${packages.join(' ')}`;
  console.error(`Installing ${what} …`);
  const reason =
    runQuietly('apt-get', ['update', '-qq']) ??
    runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  return reason && `apt-get could not install ${packages.join(' ')} (${reason})`;
}
