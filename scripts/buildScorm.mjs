// npm run build:scorm: the self-test and the case cards as a course for a learning platform (SCORM 1.2),
// dist-scorm/vagval-scorm.zip. A site of its own in one page; Vägval itself has nothing of it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { singlePolicy, withPolicy } from './contentPolicy.mjs';
import { ensure, giveUp, root } from './ensure.mjs';
import { notices } from './notices.mjs';
import { asOneFile } from './oneFile.mjs';
import { scormManifest } from './scormManifest.mjs';

await ensure();
const vite = await import('vite');
const { default: react } = await import('@vitejs/plugin-react');
const { strToU8, zipSync } = await import('fflate');
const entry = 'src/scorm/index.html';
const outDir = join(root, 'node_modules', '.cache', `vagval-scorm-${process.pid}`);
try {
  await build();
  const page = asOneFile(readFileSync(join(outDir, entry), 'utf8'), outDir);
  const { version } = JSON.parse(textAt('package.json'));
  const { name: title } = JSON.parse(textAt('locales/sv/scorm.json'));
  /** @type {Record<string, string>} */
  const files = {
    'index.html': withPolicy(page, singlePolicy),
    'LICENSE.txt': textAt('LICENSE'),
    'NOTICE.txt': notices(root),
  };
  const manifest = scormManifest({ title, version, files: Object.keys(files) });
  // Always the same day, so that the same build gives the same file.
  const zip = zipSync(
    Object.fromEntries(
      Object.entries({ 'imsmanifest.xml': manifest, ...files }).map(([name, text]) => [
        name,
        strToU8(text),
      ]),
    ),
    { level: 9, mtime: '1980-01-01' },
  );
  mkdirSync(join(root, 'dist-scorm'), { recursive: true });
  writeFileSync(join(root, 'dist-scorm', 'vagval-scorm.zip'), zip);
  console.log(`dist-scorm/vagval-scorm.zip: ${(zip.length / 1024).toFixed(0)} KiB`);
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
} finally {
  rmSync(outDir, { recursive: true, force: true });
}

async function build() {
  /** @param {string} name */
  const plugin = (name) =>
    vite.runnerImport(join(root, 'scripts', name), { root, logLevel: 'error' });
  /** @type {{ module: typeof import('./rulebookPlugin.ts') }} */
  const { module: rules } = await plugin('rulebookPlugin.ts');
  /** @type {{ module: typeof import('./firstWordsPlugin.ts') }} */
  const { module: words } = await plugin('firstWordsPlugin.ts');
  await vite.build({
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), rules.rulebookPlugin(), words.firstWordsPlugin()],
    build: {
      outDir,
      emptyOutDir: true,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: join(root, entry),
        checks: { bundlerTimings: false },
        output: { codeSplitting: false },
      },
    },
  });
}

/** @param {string} file */
function textAt(file) {
  return readFileSync(join(root, file), 'utf8');
}
