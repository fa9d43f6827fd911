import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * WebKitGTK's driver, its small browser, and the screen without a screen that it needs.
 * @returns {{ driver: string, browser: string, screen: string } | undefined} undefined unless all are there
 */
export function findWebkit() {
  const driver = '/usr/bin/WebKitWebDriver';
  const screen = '/usr/bin/Xvfb';
  if (!existsSync(driver) || !existsSync(screen)) return undefined;
  // Debian has a folder for each kind of machine: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1.
  const folders = ['/usr/lib', ...readdirSync('/usr/lib').map((name) => join('/usr/lib', name))];
  const browser = folders
    .flatMap((folder) => ['4.1', '4.0', '6.0'].map((version) => [folder, version]))
    .map(([folder, version]) => `${folder}/webkit2gtk-${version}/MiniBrowser`)
    .find((file) => existsSync(file));
  return browser === undefined ? undefined : { driver, browser, screen };
}
