import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'vite';

import { root } from './ensure.mjs';

/**
 * Builds the least React page there is, a heading that a button changes: what any page costs on this machine.
 * @returns {Promise<string>} its folder, to be removed by whoever asked for it
 */
export async function buildEmptyPage() {
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'vagval-empty-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="sv"><meta charset="utf-8"><title>x</title><body><div id="root"></div><script type="module" src="./main.js"></script></body></html>',
  );
  writeFileSync(
    join(folder, 'main.js'),
    `import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
function Page() {
  const [count, setCount] = useState(0);
  return h('main', null, h('h1', null, 'Sida ' + count), h('button', { id: 'empty', onClick: () => setCount(count + 1) }, 'Nästa'));
}
createRoot(document.getElementById('root')).render(h(Page));
`,
  );
  await build({ root: folder, configFile: false, base: './', logLevel: 'error' });
  return folder;
}
