import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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
  // Only the programs: no service is to be started by its installation.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const run = (/** @type {string[]} */ words) =>
    spawnSync('apt-get', words, { env, stdio: ['ignore', 'ignore', 2] }).status === 0;
  const isDone =
    run(['update', '-qq']) && run(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  return isDone ? undefined : `apt-get could not install ${packages.join(' ')}`;
}
