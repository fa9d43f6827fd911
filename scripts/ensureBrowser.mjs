import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { giveUp, root } from './ensure.mjs';
import { findBrowser } from './findBrowser.mjs';

/**
 * A Chromium for the browser tests, installed when there is none. Call it after `ensure`.
 * Leaves its path in CHROME_PATH, where playwright.config.ts looks.
 */
export async function ensureBrowser() {
  const browser = findBrowser() ?? (await playwrightBrowser()) ?? (await install());
  if (!browser) {
    giveUp('No Chromium was found or could be installed: install one, or name it in CHROME_PATH.');
  }
  process.env['CHROME_PATH'] = browser;
}

async function install() {
  console.error('Installing a browser for the tests …');
  if (process.getuid?.() === 0 && run('apt-get', ['update', '-qq'])) {
    // The headless shell where there is one: the same engine, and the tests take half the time.
    const installed = ['chromium-headless-shell', 'chromium'].some((name) =>
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation']),
    );
    if (!installed) console.error('apt-get could not install a Chromium.');
  } else {
    const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    run(process.execPath, [playwright, 'install', 'chromium']);
  }
  return findBrowser() ?? (await playwrightBrowser());
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

/**
 * @param {string} command
 * @param {string[]} words
 */
function run(command, words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, words, { env, stdio: ['ignore', 'ignore', 2] }).status === 0;
}
