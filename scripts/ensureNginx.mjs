import { spawnSync } from 'node:child_process';

import { findNginx } from './findNginx.mjs';

/** Debian's nginx for the test of its configuration, installed where that may be done. */
export function ensureNginx() {
  if (findNginx() !== undefined || process.getuid?.() !== 0) return;
  console.error('Installing nginx for the tests …');
  // Only the program: no service is to be started by its installation.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const run = (/** @type {string[]} */ words) =>
    spawnSync('apt-get', words, { env, stdio: ['ignore', 'ignore', 2] }).status === 0;
  if (run(['update', '-qq']))
    run(['install', '-y', '-qq', '--no-install-recommends', 'nginx-light']);
}
