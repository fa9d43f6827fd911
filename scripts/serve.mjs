// Serves a built site on this machine only: node scripts/serve.mjs [--port N] [--strict] [--quick]
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { frameAncestors } from './contentPolicy.mjs';

const host = '127.0.0.1';
const utf8 = '; charset=utf-8';

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  '.html': `text/html${utf8}`,
  '.js': `text/javascript${utf8}`,
  '.mjs': `text/javascript${utf8}`,
  '.css': `text/css${utf8}`,
  '.json': `application/json${utf8}`,
  '.webmanifest': `application/manifest+json${utf8}`,
  '.svg': `image/svg+xml${utf8}`,
  '.txt': `text/plain${utf8}`,
  '.md': `text/markdown${utf8}`,
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/**
 * @typedef {{ status: number, type: string, cache: string, body: Buffer, squeezed: Map<string, Buffer> }} Page
 */

/**
 * What has been asked for once, however many servers there are: to squeeze it takes time.
 * @type {Map<string, { changed: number, page: Page }>}
 */
const kept = new Map();

/**
 * Serves `folder`; when the port is taken it tries the next, unless `strict`. `quick` spares this machine
 * the work of making everything as small as can be.
 * @param {{ folder: string, port: number, strict?: boolean, quick?: boolean }} options
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve({ folder, port, strict = false, quick = false }) {
  const server = createServer((request, response) => {
    answer({ folder, quick }, request, response).catch((/** @type {unknown} */ error) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  const taken = await listen(server, port, strict ? port : port + 50);
  const close = () => {
    server.close();
    // A line that a browser keeps open would go on being answered.
    server.closeAllConnections();
  };
  return { address: `http://${host}:${taken}/`, close };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} last
 * @returns {Promise<number>} the port it got
 */
function listen(server, port, last) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port < last) resolve(listen(server, port + 1, last));
      else reject(error);
    });
    server.listen(port, host, () => resolve(port));
  });
}

/**
 * @param {{ folder: string, quick: boolean }} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer({ folder, quick }, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, search } = new URL(`http://${host}${request.url}`);
  const file = fileFor(folder, pathname);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (found?.isDirectory() && !pathname.endsWith('/')) {
    // With two strokes first it would lead to another host.
    const here = pathname.replace(/^\/+/, '/');
    response.writeHead(301, { location: `${here}/${search}` }).end();
    return;
  }
  const wanted = file && found?.isDirectory() ? join(file, 'index.html') : file;
  const page =
    (await pageFrom(wanted, 200)) ?? (await pageFrom(join(folder, '404.html'), 404)) ?? notFound();
  const [encoding, body] = await squeeze(page, request.headers['accept-encoding'] ?? '', quick);
  response.writeHead(page.status, {
    'content-type': page.type,
    'content-length': body.length,
    'cache-control': page.cache,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    // Only a header can say it; the rest of the policy stands in each page.
    ...(page.type.startsWith('text/html') && {
      'content-security-policy': await framePolicy(folder),
    }),
    ...(encoding && { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** @param {string} folder */
async function framePolicy(folder) {
  const settings = await readFile(join(folder, 'vagval.settings.json'), 'utf8').catch(() => '');
  return `frame-ancestors ${frameAncestors(settings).join(' ')}`;
}

/**
 * @param {string} folder
 * @param {string} pathname
 * @returns {string | undefined} undefined for anything outside the folder
 */
function fileFor(folder, pathname) {
  try {
    const file = normalize(join(folder, decodeURIComponent(pathname)));
    const inside = file.startsWith(normalize(folder + sep)) || file === normalize(folder);
    return inside && !file.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string | undefined} file
 * @param {number} status
 * @returns {Promise<Page | undefined>}
 */
async function pageFrom(file, status) {
  if (file === undefined) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const known = kept.get(file);
  if (known?.changed === found.mtimeMs) return known.page;
  const page = {
    status,
    type: contentTypes[extname(file)] ?? 'application/octet-stream',
    // Vite puts a content hash in the name of everything under assets/.
    cache: file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    body: await readFile(file),
    squeezed: new Map(),
  };
  kept.set(file, { changed: found.mtimeMs, page });
  return page;
}

/** @returns {Page} */
function notFound() {
  const type = `text/plain${utf8}`;
  return { status: 404, type, cache: 'no-cache', body: Buffer.from('404\n'), squeezed: new Map() };
}

/**
 * @param {Page} page
 * @param {string} accepted
 * @param {boolean} quick
 * @returns {Promise<[encoding: string | undefined, body: Buffer]>}
 */
async function squeeze(page, accepted, quick) {
  const taken = accepted
    .split(',')
    .map((one) => one.trim())
    .filter((one) => !/;\s*q=0(?:\.0*)?$/.test(one))
    .map((one) => one.replace(/\s*;.*$/, ''));
  const encoding = ['br', 'gzip'].find((name) => taken.includes(name));
  if (!encoding || !page.type.endsWith(utf8)) return [undefined, page.body];
  const body =
    page.squeezed.get(encoding) ??
    (encoding === 'br'
      ? await promisify(brotliCompress)(page.body, {
          params: {
            [constants.BROTLI_PARAM_SIZE_HINT]: page.body.length,
            [constants.BROTLI_PARAM_QUALITY]: quick ? 1 : constants.BROTLI_MAX_QUALITY,
          },
        })
      : await promisify(gzip)(page.body, { level: quick ? 1 : 9 }));
  page.squeezed.set(encoding, body);
  return [encoding, body];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      strict: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
    },
  });
  const folder = fileURLToPath(new URL('../dist', import.meta.url));
  const { strict, quick } = values;
  console.log((await serve({ folder, port: Number(values.port), strict, quick })).address);
}
