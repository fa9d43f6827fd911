import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { giveUp, root } from './ensure.mjs';
import { findBrowser } from './findBrowser.mjs';
import { runQuietly } from './runQuietly.mjs';

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
    const apt = ['install', '-y', '-qq', '--no-install-recommends', 'fonts-liberation'];
    const isInstalled = ['chromium-headless-shell', 'chromium'].some((name) =>
      run('apt-get', [...apt, name]),
    );
    if (!isInstalled) console.error('apt-get could not install a Chromium.');
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
  const reason = runQuietly(command, words);
  // Where it cannot be had, that is one sentence; the trace of another program is none.
  if (reason !== undefined) console.error(`No browser came with ${command}: ${reason}`);
  return reason === undefined;
}
