import { defineConfig, devices, type PlaywrightTestConfig } from '@playwright/test';

import { browserLaunch } from './tests/support/browserLaunch.ts';
import { firefoxProjects } from './tests/support/firefoxProjects.ts';

const port = Number(process.env['VAGVAL_PORT'] ?? 4319);
// Other engines are run, instead of Chromium, when scripts/testBrowsers.mjs names them.
const firefox = process.env['VAGVAL_FIREFOX'];
const otherEngines: NonNullable<PlaywrightTestConfig['projects']> = [
  ...(firefox ? firefoxProjects(firefox) : []),
  ...(process.env['VAGVAL_WEBKIT'] ? [{ name: 'webkit', testDir: 'tests/webkit' }] : []),
];

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  snapshotPathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
  outputDir: 'node_modules/.cache/playwright',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // Each keeps a core busy and a little more: its browser and what drives it.
  workers: 2,
  timeout: 90_000,
  // A slow machine is no fault: what is tested is what comes, not how soon.
  expect: { timeout: 20_000 },
  reporter: 'line',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // What one test has fetched must not answer another; offline.spec.ts lets it.
    serviceWorkers: 'block',
  },
  projects:
    otherEngines.length > 0
      ? otherEngines
      : [{ name: 'chromium', use: { ...devices['Desktop Chrome'], launchOptions: browserLaunch } }],
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --strict --quick`,
    port,
    reuseExistingServer: false,
  },
});
