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
  return new Promise((resolve) => {
    const tool = spawn(process.execPath, [join(root, 'node_modules', program), ...words], {
      stdio: ['ignore', ...(shown ? ['inherit', 'inherit'] : ['pipe', 'pipe'])],
    });
    /** @type {Buffer[]} */
    const said = [];
    const answer = (/** @type {boolean} */ fine) =>
      resolve({ fine, said: Buffer.concat(said).toString('utf8') });
    tool.stdout?.on('data', (part) => said.push(part));
    tool.stderr?.on('data', (part) => said.push(part));
    tool.once('error', ({ message }) => {
      said.push(Buffer.from(`${message}\n`));
      answer(false);
    });
    tool.once('close', (code) => answer(code === 0));
  });
}
