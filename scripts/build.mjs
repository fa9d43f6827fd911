// npm run build: the site, in dist/.
import { join } from 'node:path';

import { ensure, giveUp, root } from './ensure.mjs';

await ensure();
const { build } = await import('vite');
const { writePages } = await import('./writePages.mjs');
try {
  await build({ root, logLevel: process.argv.includes('--quiet') ? 'warn' : 'info' });
  await writePages({ root, outDir: join(root, 'dist') });
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}
