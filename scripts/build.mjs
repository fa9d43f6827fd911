// npm run build: the site, in dist/.
import { join } from 'node:path';

import { ensure, giveUp, root } from './ensure.mjs';

await ensure();
const { build } = await import('vite');
const { writePages } = await import('./writePages.mjs');
const { writeServiceWorker } = await import('./writeServiceWorker.mjs');
try {
  await build({ root, logLevel: process.argv.includes('--quiet') ? 'warn' : 'info' });
  const outDir = join(root, 'dist');
  await writePages({ root, outDir });
  writeServiceWorker(outDir);
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}
