// npm run bench: how fast the reasoning is. The engines it is compared with are no part of the product's
// packages; they are installed beside the bench when it is first run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { giveUp, root } from './ensure.mjs';

const peers = join(root, 'tests', 'bench', 'peers');
if (!existsSync(join(peers, 'node_modules'))) {
  console.error('Installing the engines to compare with …');
  const words = 'npm ci --ignore-scripts --no-audit --no-fund --loglevel=error';
  if (spawnSync(words, { cwd: peers, stdio: ['ignore', 2, 2], shell: true }).status !== 0)
    giveUp('The engines could not be installed (npm ci failed in tests/bench/peers, see above).');
}
process.argv.splice(2, 0, 'tests/bench/bench.ts');
await import('./run.mjs');
