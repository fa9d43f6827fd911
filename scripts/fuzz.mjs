// npm run fuzz [-- RUNS]: everything that reads what others have written, with many more inputs than the gate tries.
import { spawnSync } from 'node:child_process';

import { ensure, giveUp, root } from './ensure.mjs';

const runs = Number(process.argv[2] ?? 20_000);
if (!Number.isInteger(runs) || runs < 1)
  giveUp('Say how many inputs to try: npm run fuzz -- 20000');
await ensure();
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
  { cwd: root, stdio: 'inherit', env: { ...process.env, VAGVAL_FUZZ_RUNS: String(runs) } },
);
process.exitCode = status ?? 1;
