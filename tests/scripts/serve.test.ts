import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { serve } from '../../scripts/serve.mjs';

let folder = '';
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vagval-serve-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en', 'index.html'), '<p>Hello</p>');
  site = await serve({ folder, port: 4460, quick: true });
});
afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for a path just as it is written: `fetch` would tidy it first. */
async function asked(path: string, accepted = ''): Promise<Record<string, unknown>> {
  const { port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    request(
      { port, path, host: '127.0.0.1', headers: { 'accept-encoding': accepted } },
      (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode, ...answer.headers });
      },
    )
      .on('error', reject)
      .end();
  });
}

test('a redirect stays on the site', async () => {
  expect(await asked('/en')).toMatchObject({ status: 301, location: '/en/' });
  expect(await asked('//evil.example/..%2fen')).toMatchObject({
    status: 301,
    location: '/evil.example/..%2fen/',
  });
});

test.each([
  ['br, gzip', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['br;q=0.0,gzip;q=0', undefined],
  ['gzip; q=0.5', 'gzip'],
  ['', undefined],
])('what accepts %j is sent as %s', async (accepted, encoding) => {
  const answer = await asked('/en/', accepted);
  expect(answer['status']).toBe(200);
  expect(answer['content-encoding']).toBe(encoding);
});

test('only those whom the settings name may show a page in a frame', async () => {
  const policy = async () => (await asked('/en/'))['content-security-policy'];
  expect(await policy()).toBe("frame-ancestors 'self'");
  const settings = (embeddedBy: unknown) =>
    writeFileSync(join(folder, 'vagval.settings.json'), JSON.stringify({ embeddedBy }));
  settings([{ origin: 'https://a.example' }, { origin: '*' }, { origin: "https://b.se'; x" }, 7]);
  expect(await policy()).toBe("frame-ancestors 'self' https://a.example");
  settings('https://a.example');
  expect(await policy()).toBe("frame-ancestors 'self'");
});

test('one that is closed answers nothing more, on a line that was open either', async () => {
  const own = await serve({ folder, port: 4460, quick: true });
  const line = connect(Number(new URL(own.address).port), '127.0.0.1');
  await once(line, 'connect');
  let answered = '';
  line.on('data', (part) => (answered += String(part)));
  line.on('error', () => undefined);
  line.write('GET /en/ HTTP/1.1\r\nHost: 127.0.0.1\r\n');
  // So long that the server has begun to read.
  await new Promise((resolve) => setTimeout(resolve, 100));
  own.close();
  line.write('Connection: close\r\n\r\n');
  await once(line, 'close');
  expect(answered).toBe('');
});
