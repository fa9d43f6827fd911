import { spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/**
 * Runs a program without its chatter, and without services being started by an installation.
 * @param {string} command
 * @param {readonly string[]} words
 * @returns {string | undefined} why it failed, in the first line of its own that says something
 */
export function runQuietly(command, words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', 'ignore', 'pipe'];
  const { status, error, stderr } = spawnSync(command, words, { env, stdio, encoding: 'utf8' });
  if (status === 0) return undefined;
  const lines = stripVTControlCharacters(stderr ?? '').split('\n');
  const said = lines.map((line) => line.trim()).find((line) => /\p{L}/u.test(line));
  return error?.message ?? said ?? `${command} ended without a word`;
}
