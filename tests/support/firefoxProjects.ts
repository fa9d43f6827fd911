import { devices, type PlaywrightTestConfig } from '@playwright/test';

/**
 * What Firefox does not let a test ask for, only its owner, in its settings. A test with one of
 * these tags is run in a Firefox of its own.
 */
const settings = {
  '@dark': { 'layout.css.prefers-color-scheme.content-override': 0 },
  '@forced-colours': { 'browser.display.document_color_use': 2 },
  '@reduced-motion': { 'ui.prefersReducedMotion': 1 },
};

/** The whole suite in the Firefox of this machine. */
export function firefoxProjects(executablePath: string): PlaywrightTestConfig['projects'] {
  const firefox = (firefoxUserPrefs = {}) => ({
    ...devices['Desktop Firefox'],
    // A Firefox as it is installed, over WebDriver BiDi: what Playwright brings is a build of its own.
    channel: 'moz-firefox',
    launchOptions: { executablePath, firefoxUserPrefs },
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
