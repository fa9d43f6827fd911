// Makes a fresh machine ready. Node built-ins only: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const packages = join(root, 'node_modules');
const stampFile = join(packages, '.ensure-stamp');
const staleAfter = 5 * 60_000;

/**
 * The right Node and the locked packages; installs them when package-lock.json has changed.
 * Everything it says goes to stderr.
 */
export async function ensure() {
  // With NODE_ENV=production npm leaves out what we build and test with, and React breaks in tests.
  delete process.env['NODE_ENV'];
  checkNode();
  if (isInstalled()) return;
  await alone(() => {
    if (!isInstalled()) install();
  });
}

/**
 * Ends the program with one sentence.
 * @param {string} sentence
 * @returns {never}
 */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(`Vägval needs Node 20.19 or later; this is ${process.versions.node}.`);
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();
}

function stamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} ${process.platform} ${process.arch}\n`;
}

function install() {
  if (lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink())
    giveUp(
      'node_modules is a link, and npm ci would empty the folder it leads to: install the packages there, or remove the link.',
    );
  console.error('Installing packages …');
  const { status } = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) giveUp('The packages could not be installed (npm ci failed, see above).');
  writeFileSync(stampFile, stamp());
}

/** @param {string[]} words */
function npm(words) {
  // npm's own chatter must not mix with what a program prints, so its stdout joins our stderr.
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const script = process.env['npm_execpath'];
  return script
    ? spawnSync(process.execPath, [script, ...words], options)
    : spawnSync(`npm ${words.join(' ')}`, { ...options, shell: true });
}

/**
 * Two commands started at once must not install on top of each other: the second waits.
 * @param {() => void} work
 */
async function alone(work) {
  const key = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const lock = join(tmpdir(), `vagval-install-${key}`);
  for (let tries = 0; !take(lock); tries++) {
    if (tries === 10) console.error('Another command is installing packages: waiting for it …');
    await pause(200);
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', release);
  try {
    work();
  } finally {
    release();
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== 'EEXIST')
      giveUp(
        `Packages cannot be installed: ${tmpdir()} cannot be written to (${code}). Set TMPDIR to a folder that can.`,
      );
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (made && Date.now() - made > staleAfter) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
