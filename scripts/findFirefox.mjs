import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A Firefox on this machine: the one named in FIREFOX_PATH, else a known place.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const named = process.env['FIREFOX_PATH'];
  return [...(named ? [named] : []), ...knownPlaces()].find((file) => existsSync(file));
}

function knownPlaces() {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
    case 'win32':
      return [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']].flatMap((folder) =>
        folder ? [join(folder, 'Mozilla Firefox', 'firefox.exe')] : [],
      );
    default:
      // The long-lived one first: it is what municipalities have.
      return ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];
  }
}
