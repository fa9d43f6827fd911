import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { root } from '../support/root.ts';

const binary = ['.woff2', '.png', '.ico'];
const tracked = trackedFiles();
const texts = tracked.filter((file) => !binary.includes(extname(file)));

describe.skipIf(tracked.length === 0)('the tracked files', () => {
  test('hold nothing that is made from others', () => {
    const made =
      /(^|\/)(node_modules|dist|coverage|test-results|playwright-report)\/|\.tsbuildinfo$/;
    expect(tracked.filter((file) => made.test(file))).toEqual([]);
  });

  test('name no place on the machine they were written on', () => {
    const folders = ['tmp', 'work', 'farm', 'root', 'home', 'Users'].join('|');
    const place = new RegExp(String.raw`(?<![\w.*)\]}-])/(${folders})/`);
    expect(texts.filter((file) => place.test(text(file)))).toEqual([]);
  });

  test('end their lines alike', () => {
    expect(texts.filter((file) => text(file).includes('\r'))).toEqual([]);
  });
});

type Locked = {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly os?: readonly string[];
  readonly dev?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

describe('package-lock.json', () => {
  const { packages } = JSON.parse(text('package-lock.json')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const installed = Object.entries(packages).filter(([path]) => path !== '');

  test('names no registry', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('pins every package by its content, save those for one system only', () => {
    expect(installed.filter(([, { integrity, os }]) => !integrity && !os)).toEqual([]);
  });

  // Nothing runs while the packages are installed, so `npm ci --ignore-scripts` is enough.
  test('has no package that must run a script of its own to be installed', () => {
    const running = installed.filter(
      ([, { hasInstallScript, optional }]) => hasInstallScript && !optional,
    );
    expect(running).toEqual([]);
  });

  test('takes into the site only packages whose licence lets anyone use them', () => {
    const free = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];
    const shipped = installed.filter(([, { dev }]) => !dev);
    const others = shipped.filter(([, { license }]) => !free.includes(license ?? ''));
    expect(shipped.length).toBeGreaterThan(10);
    expect(others).toEqual([]);
  });

  // `npm install` leaves out what its registry lacks or another system needs; `npm ci` then refuses.
  test('lists the optional packages of every system', () => {
    const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .map((name) => `node_modules/${name}`)
        .filter((place) => !(place in packages) && !(`${path}/${place}` in packages)),
    );
    expect(missing).toEqual([]);
  });
});

test('package.json pins exact versions', () => {
  const { dependencies, devDependencies } = JSON.parse(text('package.json')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

/** None when the source was fetched without its history. */
function trackedFiles(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.split('\0').filter(Boolean) : [];
}

function text(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
