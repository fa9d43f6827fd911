import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A Chromium on this machine: the one named in CHROME_PATH, else a known place.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env['CHROME_PATH'];
  return [...(named ? [named] : []), ...knownPlaces()].find((file) => existsSync(file));
}

function knownPlaces() {
  switch (process.platform) {
    case 'darwin':
      return [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ];
    case 'win32':
      return [
        process.env['PROGRAMFILES'],
        process.env['PROGRAMFILES(X86)'],
        process.env['LOCALAPPDATA'],
      ].flatMap((folder) =>
        folder
          ? [
              join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
              join(folder, 'Chromium', 'Application', 'chrome.exe'),
              join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
            ]
          : [],
      );
    default:
      // The headless shell first: the same engine in half the time.
      return [
        '/usr/bin/chromium-headless-shell',
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/usr/bin/google-chrome-stable',
        '/usr/bin/microsoft-edge',
        '/snap/bin/chromium',
      ];
  }
}
