// Keeps the site in the browser. The build puts the files and their fingerprint where the two names stand.
/* global FILES, VERSION -- put in place by scripts/writeServiceWorker.mjs */
const scope = new URL(self.registration.scope);
const current = `vagval ${scope.pathname} ${VERSION}`;

self.addEventListener('install', (event) => {
  const requests = FILES.map((file) => new Request(new URL(file, scope), { cache: 'no-cache' }));
  event.waitUntil(caches.open(current).then((cache) => cache.addAll(requests)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder());
});

self.addEventListener('message', (event) => {
  if (event.data === 'use') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.href)) return;
  event.respondWith(answer(request));
});

async function answer(request) {
  const kept = await keptFor(request);
  if (kept !== undefined) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    return emptyPage();
  }
}

// The newest version first; an open page of the one before still finds its parts.
async function keptFor(request) {
  for (const name of [current, ...(await olderNames())]) {
    const found = await (await caches.open(name)).match(request, { ignoreSearch: true });
    if (found !== undefined) return found;
  }
  return undefined;
}

async function olderNames() {
  const names = await caches.keys();
  const prefix = current.slice(0, current.lastIndexOf(' ') + 1);
  return names.filter((one) => one.startsWith(prefix) && one !== current);
}

// The version before stays for the tabs that still show it.
async function forgetOlder() {
  const older = await olderNames();
  await Promise.all(older.slice(0, -1).map((one) => caches.delete(one)));
}

// Any address: the page is made in the browser, from files that are kept.
async function emptyPage() {
  const kept = await (await caches.open(current)).match(new URL('empty.html', scope));
  const [head, ...rest] = (await kept.text()).split('</head>');
  const rooted = head
    .replace(/(name="site-root" content=")[^"]*/, `$1${scope.pathname}`)
    .replaceAll(/((?:src|href)=")\.\//g, `$1${scope.pathname}`);
  return new Response([rooted, ...rest].join('</head>'), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
