import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { root } from '../support/root.ts';

let site = '';
let elsewhere = '';

// A site of its own, with packages that stand elsewhere, and an npm that only tells that it was run.
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'vagval-ensure-'));
  site = join(folder, 'site');
  elsewhere = join(folder, 'elsewhere');
  mkdirSync(join(site, 'scripts'), { recursive: true });
  mkdirSync(elsewhere);
  copyFileSync(join(root, 'scripts', 'ensure.mjs'), join(site, 'scripts', 'ensure.mjs'));
  writeFileSync(join(site, 'package-lock.json'), '{}');
  writeFileSync(join(site, 'npm.cjs'), `require('node:fs').writeFileSync('npm-was-run', '')`);
  writeFileSync(join(elsewhere, 'package'), 'kept');
});
afterEach(() => rmSync(join(site, '..'), { recursive: true, force: true }));

function ensure(given: NodeJS.ProcessEnv = {}) {
  const script = pathToFileURL(join(site, 'scripts', 'ensure.mjs')).href;
  const program = `import { ensure } from '${script}'; await ensure();`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    {
      encoding: 'utf8',
      env: { ...process.env, npm_execpath: join(site, 'npm.cjs'), ...given },
      // What waits for ever is a fault, and is not waited for here.
      timeout: 30_000,
    },
  );
  return { status, stderr, wasInstalled: existsSync(join(site, 'npm-was-run')) };
}

test('where nothing may be written, a program says so in a sentence', () => {
  mkdirSync(join(site, 'node_modules'));
  // What stands in the way of the folder for what is built: no user may make one there.
  writeFileSync(join(site, 'node_modules', '.cache'), '');
  copyFileSync(join(root, 'scripts', 'run.mjs'), join(site, 'scripts', 'run.mjs'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(site, 'scripts', 'run.mjs'), 'src/cli/assess.ts'],
    { encoding: 'utf8', env: { ...process.env, npm_execpath: join(site, 'npm.cjs') } },
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/\.cache.vagval cannot be written to: [^\n]+\n$/);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('packages are installed in a folder of the site, and only once', () => {
  mkdirSync(join(site, 'node_modules'));
  expect(ensure()).toMatchObject({ status: 0, wasInstalled: true });
  rmSync(join(site, 'npm-was-run'));
  expect(ensure()).toEqual({ status: 0, stderr: '', wasInstalled: false });
});

test('nothing is installed where node_modules leads elsewhere, and it is said in one sentence', () => {
  symlinkSync(elsewhere, join(site, 'node_modules'), 'junction');
  const { stderr, ...refused } = ensure();
  expect(refused).toEqual({ status: 1, wasInstalled: false });
  expect(stderr).toMatch(/^node_modules is a link, [^\n]+\.\n$/);
  expect(readdirSync(elsewhere)).toEqual(['package']);
});

test('what a link leads to is used as it stands when it is what is wanted', () => {
  mkdirSync(join(site, 'node_modules'));
  ensure();
  const stamp = readFileSync(join(site, 'node_modules', '.ensure-stamp'));
  rmSync(join(site, 'node_modules'), { recursive: true });
  rmSync(join(site, 'npm-was-run'));
  writeFileSync(join(elsewhere, '.ensure-stamp'), stamp);
  symlinkSync(elsewhere, join(site, 'node_modules'), 'junction');
  expect(ensure()).toEqual({ status: 0, stderr: '', wasInstalled: false });
});

test('a folder for temporary files that is not there is said in one sentence, without waiting', () => {
  const { status, stderr, wasInstalled } = ensure({ TMPDIR: join(elsewhere, 'gone') });
  expect({ status, wasInstalled }).toEqual({ status: 1, wasInstalled: false });
  expect(stderr).toMatch(/^Packages cannot be installed: [^\n]+\.\n$/);
});

test('the folder of the site may have blanks and letters beyond ASCII in its name', () => {
  site = join(site, '..', 'väg val åäö');
  mkdirSync(join(site, 'scripts'), { recursive: true });
  mkdirSync(join(site, 'node_modules'));
  copyFileSync(join(root, 'scripts', 'ensure.mjs'), join(site, 'scripts', 'ensure.mjs'));
  writeFileSync(join(site, 'package-lock.json'), '{}');
  writeFileSync(join(site, 'npm.cjs'), `require('node:fs').writeFileSync('npm-was-run', '')`);
  expect(ensure()).toMatchObject({ status: 0, wasInstalled: true });
});
