// npm run fuzz [-- RUNS [SEED]]: everything that reads what others have written, with many more inputs than the gate
// tries, and others each time; the same again when its seed is named.
import { randomInt } from 'node:crypto';
import { spawnSync } from 'node:child_process';

import { ensure, giveUp, root } from './ensure.mjs';

const [runs, seed] = [process.argv[2] ?? 20_000, process.argv[3] ?? randomInt(2 ** 31)].map(Number);
if (!Number.isInteger(runs) || Number(runs) < 1 || !Number.isInteger(seed))
  giveUp('Say how many inputs to try, and from which seed: npm run fuzz -- 20000 7');
await ensure();
console.log(`${runs} inputs of each kind, from the seed ${seed}.`);
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--testTimeout=1800000',
    'tests/casefile',
    'tests/local/',
    // Agreements, tables, templates, packages, calendars, numbers, searches and addresses.
    '/hostile',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, VAGVAL_FUZZ_RUNS: String(runs), VAGVAL_FUZZ_SEED: String(seed) },
  },
);
process.exitCode = status ?? 1;
