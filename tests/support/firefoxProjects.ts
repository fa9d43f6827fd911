import { join } from 'node:path';

import { devices, type PlaywrightTestConfig } from '@playwright/test';

import { root } from './root.ts';

/**
 * What Firefox does not let a test ask for, only its owner, in its settings (of scripts that are turned off Playwright
 * tells Chromium alone). A test with one of these tags is run in a Firefox of its own.
 */
const settings = {
  '@dark': { 'layout.css.prefers-color-scheme.content-override': 0 },
  '@forced-colours': { 'browser.display.document_color_use': 2 },
  '@reduced-motion': { 'ui.prefersReducedMotion': 1 },
  '@without-script': { 'javascript.enabled': false },
};

/** What a test has saved; cleared with the rest there, and each worker has its own. */
const downloadsPath = join(root, 'node_modules/.cache/playwright/saved', String(process.pid));

/**
 * What is saved is not shown in a panel, which takes the focus from the page; and scroll bars lie over the
 * page, as on a telephone, so that it is as wide as the test says.
 */
const always = { 'browser.download.alwaysOpenPanel': false, 'ui.useOverlayScrollbars': 1 };

/** The whole suite in the Firefox of this machine. */
export function firefoxProjects(
  executablePath: string,
): NonNullable<PlaywrightTestConfig['projects']> {
  const firefox = (own = {}) => ({
    ...devices['Desktop Firefox'],
    // A Firefox as it is installed, over WebDriver BiDi: what Playwright brings is a build of its own.
    channel: 'moz-firefox',
    launchOptions: { executablePath, firefoxUserPrefs: { ...always, ...own }, downloadsPath },
  });
  return [
    {
      name: 'firefox',
      grepInvert: new RegExp(Object.keys(settings).join('|')),
      use: firefox(),
    },
    ...Object.entries(settings).map(([tag, setting]) => ({
      // Without the @, or every test would match by the name of its project.
      name: `firefox ${tag.slice(1)}`,
      grep: new RegExp(tag),
      use: firefox(setting),
    })),
  ];
}
