import type { LaunchOptions } from '@playwright/test';

import { findBrowser } from '../../scripts/findBrowser.mjs';

const executablePath = findBrowser();

/** The Chromium of this machine, kept from calling anywhere. Without one, Playwright's own. */
export const browserLaunch: LaunchOptions = {
  ...(executablePath && { executablePath }),
  args: [
    // The sandbox needs privileges that root in a container cannot give away.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A page of a test lives for seconds: what makes it faster in the long run costs more than it gives.
    '--js-flags=--no-opt',
  ],
};
