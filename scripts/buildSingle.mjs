// npm run build:single: all of Vägval in one file, dist-single/index.html, to open from disk or to lay on any
// intranet. It fetches nothing; only the offline worker is left out, since the file is what there is.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { singlePolicy, withPolicy } from './contentPolicy.mjs';
import { ensure, giveUp, root } from './ensure.mjs';
import { asOneFile, replacing } from './oneFile.mjs';

const mostKib = 710;

await ensure();
const { build } = await import('vite');
const outDir = join(root, 'node_modules', '.cache', `vagval-single-${process.pid}`);
try {
  await build({
    root,
    logLevel: process.argv.includes('--quiet') ? 'warn' : 'info',
    // What reads a PDF is as large as all the rest.
    define: { 'import.meta.env.SINGLE_FILE': JSON.stringify('yes') },
    build: {
      outDir,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const page = withPolicy(withEverything(fileAt('index.html')), singlePolicy);
  mkdirSync(join(root, 'dist-single'), { recursive: true });
  writeFileSync(join(root, 'dist-single', 'index.html'), page);
  // As a server does it while it is asked for: to squeeze it all takes longer than the build.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const kib = brotliCompressSync(page, { params }).length / 1024;
  console.log(`dist-single/index.html: ${kib.toFixed(0)} KiB of ${mostKib} (brotli 9)`);
  if (kib > mostKib) giveUp('The one file has grown too large.');
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
} finally {
  rmSync(outDir, { recursive: true, force: true });
}

/**
 * The page with everything it would fetch written into it.
 * @param {string} page
 */
function withEverything(page) {
  const icon = readFileSync(join(outDir, 'favicon.svg')).toString('base64');
  const changed = [
    replacing(/(name="site-root" content=")[^"]*/, (_, start) => `${start}#/`),
    replacing(
      /<link rel="icon"[^>]*>/,
      () => `<link rel="icon" href="data:image/svg+xml;base64,${icon}" />`,
    ),
    replacing(/\s*<link rel="manifest"[^>]*>/, () => ''),
    replacing(
      /<link[^>]*id="rulebook"[^>]*href="\.\/([^"]+)"[^>]*>/,
      (_, file) =>
        dataBlock('rulebook', fileAt(file)) +
        dataBlock('own-rules', fileAt('vagval.settings.json')),
    ),
  ].reduce((written, change) => change(written), page);
  return asOneFile(changed, outDir);
}

/**
 * @param {string} id
 * @param {string} json
 */
function dataBlock(id, json) {
  return `<script type="application/json" id="${id}">${json.replaceAll('<', '\\u003c')}</script>\n`;
}

/** @param {string} file */
function fileAt(file) {
  return readFileSync(join(outDir, file), 'utf8');
}
