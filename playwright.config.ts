import { defineConfig, devices } from '@playwright/test';

import { browserLaunch } from './tests/support/browserLaunch.ts';

const port = Number(process.env['VAGVAL_PORT'] ?? 4319);

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  snapshotPathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
  outputDir: 'node_modules/.cache/playwright',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 3,
  timeout: 90_000,
  reporter: 'line',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: browserLaunch,
    // What one test has fetched must not answer another; offline.spec.ts lets it.
    serviceWorkers: 'block',
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --strict`,
    port,
    reuseExistingServer: false,
  },
});
