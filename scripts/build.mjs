// npm run build: the site, in dist/.
import { ensure, giveUp, root } from './ensure.mjs';

await ensure();
const { build } = await import('vite');
try {
  await build({ root, logLevel: process.argv.includes('--quiet') ? 'warn' : 'info' });
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}
