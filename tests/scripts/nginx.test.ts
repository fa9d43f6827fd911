import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { withPolicy } from '../../scripts/contentPolicy.mjs';
import { findNginx } from '../../scripts/findNginx.mjs';
import { nginxConfig } from '../../scripts/nginx/writeConfig.mjs';

const nginx = findNginx();
if (nginx === undefined)
  console.warn(
    'nginx is not installed, so its configuration is not tried: apt install nginx-light',
  );

const folder = mkdtempSync(join(tmpdir(), 'vagval-nginx-'));
const dist = join(folder, 'dist');
const style = 'h1 { color: red }';
const script = `export const words = ${JSON.stringify('ord '.repeat(500))};\n`;
let server: ChildProcess | undefined;
let address = '';

beforeAll(async () => {
  // The workers of an nginx that root starts are nobody, and must be able to read.
  chmodSync(folder, 0o755);
  mkdirSync(join(dist, 'assets'), { recursive: true });
  mkdirSync(join(dist, 'svar'));
  const page = `<head><meta charset="utf-8" /><style>${style}</style></head>`;
  writeFileSync(join(dist, 'index.html'), withPolicy(page));
  writeFileSync(join(dist, 'svar', 'index.html'), withPolicy(page));
  writeFileSync(join(dist, '404.html'), withPolicy(`${page}<h1>Sidan finns inte</h1>`));
  writeFileSync(join(dist, 'assets', 'index-a1b2.js'), script);
  writeFileSync(
    join(dist, 'vagval.settings.json'),
    '{"embeddedBy":[{"origin":"https://www.exempelby.example"}]}\n',
  );
  writeFileSync(join(dist, 'vagval-embed.js'), script);
  writeFileSync(join(dist, '.htpasswd'), 'secret');
  writeFileSync(join(dist, 'index.html~'), 'old');
  symlinkSync('/etc/hostname', join(dist, 'host.txt'));
  if (nginx === undefined) return;
  const port = await freePort();
  const frames = ['https://intranet.exempelby.example'];
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, nginxConfig({ dist, port, frames, scratch: folder }));
  server = spawn(nginx, ['-p', folder, '-c', file, '-g', 'daemon off;'], { stdio: 'ignore' });
  address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(address).catch(() => undefined)) return;
    await pause(100);
  }
});

afterAll(() => {
  server?.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(nginx === undefined)('Debian’s nginx with our configuration', () => {
  test('sends a page with the policy of what stands inline in it, and who may frame it', async () => {
    const { status, headers } = await fetch(address);
    const policy = headers.get('content-security-policy') ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(status).toBe(200);
    expect(policy).toContain(`style-src 'self' 'sha256-${hash}';`);
    expect(policy).toContain(
      "frame-ancestors 'self' https://intranet.exempelby.example https://www.exempelby.example;",
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      server: 'nginx',
    });
  });

  test('packs text, and keeps for ever what has its content in its name', async () => {
    const { headers } = await fetch(`${address}assets/index-a1b2.js`);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('lets pages elsewhere load what shows the site in them, and nothing else', async () => {
    const sharing = async (path: string) =>
      (await fetch(address + path)).headers.get('cross-origin-resource-policy');
    expect(await sharing('vagval-embed.js')).toBe('cross-origin');
    expect(await sharing('assets/index-a1b2.js')).toBe('same-origin');
  });

  test('asks anew for the municipality’s settings', async () => {
    const { headers } = await fetch(`${address}vagval.settings.json`);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-type')).toContain('application/json');
  });

  test('leads to the page of a folder without naming itself', async () => {
    const response = await fetch(`${address}svar`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/svar/');
  });

  test('answers an address that leads nowhere with the page for it', async () => {
    for (const path of ['nothing', 'oppna/%23a1.abc', 'svar/nothing/']) {
      const response = await fetch(address + path);
      expect(response.status, path).toBe(404);
      expect(response.headers.get('content-type'), path).toBe('text/html; charset=utf-8');
      expect(await response.text(), path).toContain('Sidan finns inte');
    }
  });

  test('says no to what is not there, what is hidden and what is sent', async () => {
    const paths = ['nothing', '.htpasswd', 'index.html~', 'host.txt', 'assets/'];
    for (const path of [...paths, 'assets/gone-c3d4.js']) {
      const { status, headers } = await fetch(address + path);
      expect([403, 404], path).toContain(status);
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'");
      // A file that is missing while a new version is put in place must be found when it is there.
      expect(headers.get('cache-control'), path).toBe('no-cache');
    }
    expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
  });
});

test('what is no origin is not written into the configuration', () => {
  for (const frame of ["https://a.se'; script-src *", 'intranet', 'https://a.se/path'])
    expect(() => nginxConfig({ dist, frames: [frame] })).toThrow('Not an origin');
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const taken = createServer().listen(0, '127.0.0.1', () => {
      const { port } = taken.address() as AddressInfo;
      taken.close(() => resolve(port));
    });
  });
}
