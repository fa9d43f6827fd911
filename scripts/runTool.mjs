import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { root } from './ensure.mjs';

/**
 * Runs one of the tools under node_modules. What it says is kept, so that several can run at a time, or
 * shown as it comes.
 * @param {string} program under node_modules
 * @param {readonly string[]} words
 * @param {{ shown?: boolean }} [how]
 * @returns {Promise<{ fine: boolean, said: string }>}
 */
export function runTool(program, words, { shown = false } = {}) {
  const way = shown ? 'inherit' : 'pipe';
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = ['ignore', way, way];
  const file = join(root, 'node_modules', program);
  return new Promise((resolve) => {
    const tool = spawn(process.execPath, [file, ...words], { stdio });
    /** @type {Buffer[]} */
    const said = [];
    const keep = (/** @type {Buffer} */ part) => void said.push(part);
    const answer = (/** @type {boolean} */ fine) =>
      resolve({ fine, said: Buffer.concat(said).toString('utf8') });
    tool.stdout?.on('data', keep);
    tool.stderr?.on('data', keep);
    tool.once('error', ({ message }) => {
      said.push(Buffer.from(`${message}\n`));
      answer(false);
    });
    tool.once('close', (code) => answer(code === 0));
  });
}
