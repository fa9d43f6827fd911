import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '../../../scripts/freePort.mjs';
import { serve } from '../../../scripts/serve.mjs';
import { writeServiceWorker } from '../../../scripts/writeServiceWorker.mjs';
import { root } from '../../support/root.ts';

/** A site of its own on one port, to deploy to and to stop. */
export type Site = {
  readonly folder: string;
  readonly at: (address: string) => string;
  /** Puts the built files of a folder in place of those that are there. */
  readonly deploy: (folder: string) => Promise<void>;
  readonly stop: () => void;
};

/** Serves a copy of the build, or of another folder, on a port that is free. */
export async function siteOf(built = join(root, 'dist')): Promise<Site> {
  const port = await freePort();
  const start = async (folder: string) => serve({ folder, port, strict: true, quick: true });
  const folder = copyOf(built);
  let server = await start(folder);
  const { address } = server;
  return {
    folder,
    at: (path) => address + path,
    deploy: async (next) => {
      server.close();
      server = await start(next);
    },
    stop: () => server.close(),
  };
}

/** The build as a later edition of the rules: another version, with every amount a hundredth of what it was. */
export function laterEdition(): string {
  const folder = copyOf(join(root, 'dist'));
  const assets = join(folder, 'assets');
  const [name = ''] = readdirSync(assets).filter((file) => /^rulebook-.*\.json$/.test(file));
  const later = 'rulebook-LaterEdn.json';
  const before = readFileSync(join(assets, name), 'utf8');
  const [, version = ''] = /"version":"([^"]+)"/.exec(before) ?? [];
  const text = before
    .replace(/"version":"[^"]+"/, '"version":"2099.1.1"')
    .replace(/"hash":"[^"]+"/, '"hash":"0123456789abcdef"')
    .replaceAll(
      /"(amount|from|to)":(\d+)/g,
      (_, field: string, amount: string) => `"${field}":${Math.ceil(Number(amount) / 100)}`,
    );
  writeFileSync(join(assets, name), text);
  renameSync(join(assets, name), join(assets, later));
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.html')) {
      const page = readFileSync(join(folder, file), 'utf8');
      writeFileSync(
        join(folder, file),
        page.replaceAll(name, later).replaceAll(version, '2099.1.1'),
      );
    }
  copyFileSync(join(root, 'public', 'sw.js'), join(folder, 'sw.js'));
  writeServiceWorker(folder);
  return folder;
}

function copyOf(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'vagval-site-'));
  cpSync(built, folder, { recursive: true });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
