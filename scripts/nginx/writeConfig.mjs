// A hardened configuration of Debian's nginx for a built site, on stdout:
// node scripts/nginx/writeConfig.mjs [--site DIR] [--port N] [--frame ORIGIN]…
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { contentPolicy, frameAncestors, inlineHashes } from '../contentPolicy.mjs';

/**
 * @param {{ dist: string, site?: string, port?: number, frames?: readonly string[], scratch?: string }} options
 * `site` is where the built site will lie, when not at `dist`; `frames` are the origins that may show it in
 * a frame, beside those of the settings; `scratch` is where nginx may write.
 */
export function nginxConfig({ dist, site = dist, port = 8080, frames = [], scratch = '/tmp' }) {
  const settings = join(dist, 'vagval.settings.json');
  const ancestors = frameAncestors(
    existsSync(settings) ? readFileSync(settings, 'utf8') : '',
    frames,
  );
  const policy = contentPolicy(inlineHashes(pagesIn(dist)), ancestors);
  return readFileSync(new URL('vagval.conf', import.meta.url), 'utf8')
    .replaceAll('{{site}}', site)
    .replaceAll('{{port}}', String(port))
    .replaceAll('{{scratch}}', scratch)
    .replaceAll('{{policy}}', policy);
}

/** @param {string} folder */
function pagesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      site: { type: 'string' },
      port: { type: 'string', default: '8080' },
      frame: { type: 'string', multiple: true, default: [] },
    },
  });
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  const site = values.site === undefined ? dist : resolve(values.site);
  const { port, frame: frames } = values;
  console.log(nginxConfig({ dist, site, port: Number(port), frames }));
}
