// What each page of the build says to who has no script, or a browser too old for ours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The sentences of one language, with a link to the accessibility statement.
 * @param {string} root
 * @param {string} language
 * @param {string} statement the address of the accessibility statement, as seen from the page
 */
export function withoutScript(root, language, statement) {
  const file = join(root, 'locales', language, 'without-script.json');
  /** @type {{ text: string, notStarted: string }} */
  const words = JSON.parse(readFileSync(file, 'utf8'));
  const linked = (/** @type {string} */ text) => text.replace('<a>', `<a href="${statement}">`);
  return [
    `<noscript><p class="frame without-script">${linked(words.text)}</p></noscript>`,
    `<p class="frame without-script" id="not-started" hidden>${linked(words.notStarted)}</p>`,
  ].join('\n    ');
}
