// npm start: installs what is missing, builds, serves.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { ensure, giveUp, root } from './ensure.mjs';
import { serve } from './serve.mjs';

await ensure();
const build = [join(root, 'scripts', 'build.mjs'), '--quiet'];
const { status } = spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' });
if (status !== 0) giveUp('The site could not be built, see above.');

const { address } = await serve({ folder: join(root, 'dist'), port: 4173 });
console.log(`Vägval runs at ${address}  (stop it with Ctrl+C)`);
