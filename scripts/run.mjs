// Runs a program of src/cli: node scripts/run.mjs src/cli/assess.ts FILE…
// The program is bundled once for every state of the repository; stdout is the program's alone.
import { createHash, randomUUID } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { ensure, giveUp, root } from './ensure.mjs';

/**
 * @typedef {{
 *   stdout: (text: string) => void,
 *   stderr: (text: string) => void,
 *   readFile: (path: string) => string,
 *   filesIn: (path: string) => string[] | undefined,
 *   writeFile: (path: string, content: string | Uint8Array) => void,
 *   cwd: string,
 *   root: string,
 * }} ProgramIo
 * @typedef {{ main: (argv: readonly string[], io: ProgramIo) => number | Promise<number> }} Program
 */

const cache = join(root, 'node_modules', '.cache', 'vagval');
const madeFrom = [
  'src',
  'rules',
  'locales',
  'scripts',
  'tests/bench',
  'vite.config.ts',
  'package-lock.json',
];
const keptFor = 24 * 60 * 60_000;

const [entry, ...argv] = process.argv.slice(2);
if (entry === undefined) giveUp('Name a program: node scripts/run.mjs src/cli/assess.ts FILE…');

// A reader that has seen enough (… | head) is no fault.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

await ensure();
const bundle = await bundled(entry);
/** @type {Program} */
const program = await import(pathToFileURL(bundle).href);
process.exitCode = await program.main(argv, io());

/** @returns {ProgramIo} */
function io() {
  // npm runs scripts in the root; the paths are meant from where npm itself was called.
  const underNpm = process.env['npm_lifecycle_script']?.includes('scripts/run.mjs');
  const cwd = (underNpm && process.env['INIT_CWD']) || process.cwd();
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    readFile: (path) => readFileSync(resolve(cwd, path), 'utf8'),
    filesIn: (path) => {
      const folder = resolve(cwd, path);
      if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
      return readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(path, name));
    },
    writeFile: (path, content) => {
      mkdirSync(dirname(resolve(cwd, path)), { recursive: true });
      writeFileSync(resolve(cwd, path), content);
    },
    cwd,
    root,
  };
}

/**
 * @param {string} source
 * @returns {Promise<string>} the finished program's path
 */
async function bundled(source) {
  const folder = join(cache, fingerprint(source));
  const program = join(folder, `${basename(source, '.ts')}.mjs`);
  if (existsSync(program)) return program;
  try {
    clearOld();
    accessSync(cache, constants.W_OK);
  } catch (error) {
    giveUp(
      `${cache} cannot be written to: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const draft = join(cache, randomUUID());
  await build(source, draft).catch((/** @type {unknown} */ error) => {
    giveUp(error instanceof Error ? error.message : String(error));
  });
  // Another run may have finished the same bundle meanwhile; then that one serves.
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return program;
}

/**
 * @param {string} source
 * @param {string} outDir
 */
async function build(source, outDir) {
  const vite = await import('vite');
  /** @param {string} name */
  const plugin = (name) =>
    vite.runnerImport(join(root, 'scripts', name), { root, logLevel: 'error' });
  /** @type {{ module: typeof import('./rulebookPlugin.ts') }} */
  const { module } = await plugin('rulebookPlugin.ts');
  /** @type {{ module: typeof import('./firstWordsPlugin.ts') }} */
  const { module: words } = await plugin('firstWordsPlugin.ts');
  await vite.build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [module.rulebookPlugin(), words.firstWordsPlugin()],
    ssr: { noExternal: true },
    build: {
      ssr: resolve(root, source),
      outDir,
      copyPublicDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: '[name].mjs', codeSplitting: false } },
    },
  });
}

/** @param {string} source */
function fingerprint(source) {
  const hash = createHash('sha256').update(source);
  for (const file of madeFrom.flatMap((name) => filesIn(name))) {
    const text = readFileSync(join(root, file));
    hash.update(`\0${file}\0${text.length}\0`).update(text);
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * @param {string} name
 * @returns {string[]}
 */
function filesIn(name) {
  const found = statSync(join(root, name), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [name] : [];
  return readdirSync(join(root, name))
    .sort()
    .flatMap((child) => filesIn(`${name}/${child}`));
}

function clearOld() {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > keptFor) rmSync(path, { recursive: true, force: true });
  }
}
