import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { faultScript, oldBrowserScript } from './earlyScript.mjs';
import { root } from './ensure.mjs';
import { withoutScript } from './withoutScript.mjs';

/**
 * A built page with its styles and its script written into it: it fetches nothing that the build made. It says in both
 * languages what to do where the script does not start.
 * @param {string} page
 * @param {string} outDir where the build laid what the page names
 */
export function asOneFile(page, outDir) {
  /** @param {string} file */
  const fileAt = (file) => readFileSync(join(outDir, file), 'utf8');
  const [, script = ''] = /<script type="module"[^>]*src="(?:\.{1,2}\/)+([^"]+)"/.exec(page) ?? [];
  return [
    replacing(
      /<link rel="stylesheet"[^>]*href="(?:\.{1,2}\/)+([^"]+)"[^>]*>/,
      (_, file) => `<style>${fileAt(file)}</style>`,
    ),
    // Last in the page: what it looks for there must have been read.
    replacing(/\s*<script type="module"[^>]*src="(?:\.{1,2}\/)+([^"]+)"[^>]*><\/script>/, () => ''),
    replacing(
      /\s*<\/body>/,
      () => `\n${withoutScript(root, ['sv', 'en'])}
<script>${faultScript}</script>
<script>${oldBrowserScript}</script>
<script type="module">${asInline(fileAt(script))}</script>\n</body>`,
    ),
  ].reduce((written, change) => change(written), page);
}

/**
 * What puts something else in the place of a part of a page, and says so where the page has no such part.
 * @param {RegExp} part
 * @param {(...found: string[]) => string} change
 */
export function replacing(part, change) {
  return (/** @type {string} */ text) => {
    if (!part.test(text)) throw new Error(`The page has nothing like ${part}.`);
    return text.replace(part, change);
  };
}

/**
 * Only within texts and patterns can these stand, and there they mean the same.
 * @param {string} script
 */
function asInline(script) {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
