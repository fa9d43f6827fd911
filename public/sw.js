// Keeps the site in the browser, all of one edition. The build puts in place its fingerprint, the files with the
// hash of each, those that are fetched when they are asked for, the addresses of its pages, and the name of the settings.
/* global FILES, LATER, PAGES, SETTINGS, VERSION -- put in place by scripts/writeServiceWorker.mjs */
const scope = new URL(self.registration.scope);
const current = `vagval ${scope.pathname} ${VERSION}`;
const files = new Map(Object.entries(FILES));
const later = new Set(LATER);
const pages = new Set(PAGES);
const hashHeader = 'vagval-hash';

self.addEventListener('install', (event) => {
  const wanted = [...files.keys()].filter((path) => !later.has(path));
  const whole = wanted.map((path) => fetchWhole(path, 'no-cache'));
  event.waitUntil(Promise.all([...whole, settings(new Request(new URL(SETTINGS, scope)))]));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder());
});

self.addEventListener('message', (event) => {
  if (event.data === 'use') self.skipWaiting();
  if (event.data === 'keep later') event.waitUntil(keepLater());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.href)) return;
  const { pathname } = new URL(request.url);
  const path = pathname.slice(scope.pathname.length) || './';
  event.respondWith(path === SETTINGS ? settings(request) : answer(request, path));
});

async function answer(request, path) {
  const kept = await keptFor(request, path);
  if (kept !== undefined) return kept;
  if (files.has(path)) {
    try {
      return await fetchWhole(path, 'reload');
    } catch {
      // A newer edition stands there now, or something in between answers: never in the place of one of our parts.
      return request.mode === 'navigate' ? emptyPage(request, path) : Response.error();
    }
  }
  // Every page of a tab is of one edition: those that are not kept are made in the browser from files that are.
  if (request.mode === 'navigate' && pages.has(path)) return emptyPage(request, path);
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    return emptyPage(request, path);
  }
}

// What is fetched when it is asked for, ahead of that: for a page that may need it without network.
async function keepLater() {
  const cache = await caches.open(current);
  for (const path of later)
    if ((await cache.match(new URL(path, scope))) === undefined)
      await fetchWhole(path, 'default').catch(() => undefined);
}

// Fetches a file of this edition and keeps it, when it is what the build wrote.
async function fetchWhole(path, cache) {
  const response = await fetch(new URL(path, scope), { cache });
  const body = await response.arrayBuffer();
  const hash = await hashOf(body);
  if (!response.ok || hash !== files.get(path))
    throw new Error(`Not what the build wrote: ${path}`);
  const headers = new Headers(response.headers);
  // The body is as it was before it was packed.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set(hashHeader, hash);
  const whole = new Response(body, { headers });
  await (await caches.open(current)).put(new URL(path, scope), whole.clone());
  return whole;
}

// This edition first; an open page of the one before still finds its parts. What is damaged is thrown away.
async function keptFor(request, path) {
  for (const name of [current, ...(await olderNames())]) {
    const cache = await caches.open(name);
    const found = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
    if (found === undefined) continue;
    const wanted = name === current ? files.get(path) : found.headers.get(hashHeader);
    const body = await found.clone().arrayBuffer();
    if ((await hashOf(body)) === wanted) return found;
    await cache.delete(request, { ignoreSearch: true, ignoreVary: true });
  }
  return undefined;
}

async function hashOf(body) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(bytes.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// The municipality's settings change without a build: fetched each time, and the last ones kept for when that fails.
async function settings(request) {
  const cache = await caches.open(`vagval-settings ${scope.pathname}`);
  const response = await fetch(request).catch(() => undefined);
  if (response?.ok && !/html/.test(response.headers.get('content-type') ?? '')) {
    await cache.put(request.url, response.clone());
    return response;
  }
  if (response?.status === 404) {
    await cache.delete(request.url);
    return response;
  }
  const kept = await cache.match(request.url);
  if (kept === undefined) return response ?? Response.error();
  return new Response(await kept.text(), { headers: { 'vagval-kept': 'yes' } });
}

async function olderNames() {
  const names = await caches.keys();
  const prefix = `vagval ${scope.pathname} `;
  return names.filter((one) => one.startsWith(prefix) && one !== current);
}

// The version before stays for the tabs that still show it.
async function forgetOlder() {
  const older = await olderNames();
  await Promise.all(older.slice(0, -1).map((one) => caches.delete(one)));
}

// Any address: the page is made in the browser, from files that are kept.
async function emptyPage(request, path) {
  const address = new URL('empty.html', scope);
  const kept = (await keptFor(new Request(address), 'empty.html')) ?? (await refetched());
  // Without it nothing of this edition can be shown.
  if (kept === undefined) return fetch(request);
  const [head, ...rest] = (await kept.text()).split('</head>');
  const rooted = head
    .replace('<html lang="sv"', () => `<html lang="${path.startsWith('en/') ? 'en' : 'sv'}"`)
    .replace(/(name="site-root" content=")[^"]*/, `$1${scope.pathname}`)
    .replaceAll(/((?:src|href)=")\.\//g, `$1${scope.pathname}`);
  return new Response([rooted, ...rest].join('</head>'), { headers: kept.headers });
}

async function refetched() {
  return fetchWhole('empty.html', 'reload').catch(() => undefined);
}
