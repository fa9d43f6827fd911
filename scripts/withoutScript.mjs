// What each page of the build says to who has no script, or a browser too old for ours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {'needed' | 'readable' | 'turnOn' | 'notStarted' | 'statement'} Sentence */

/**
 * The sentences, with a link to the accessibility statement. A page that is all there is leads nowhere, and says no
 * more than what to do.
 * @param {string} root
 * @param {readonly string[]} languages
 * @param {string} [statement] the address of the accessibility statement, as seen from the page
 */
export function withoutScript(root, languages, statement) {
  const isAlone = statement === undefined;
  /** @param {readonly Sentence[]} sentences */
  const said = (sentences) =>
    languages
      .map((language) => {
        const file = join(root, 'locales', language, 'without-script.json');
        /** @type {Readonly<Record<Sentence, string>>} */
        const words = JSON.parse(readFileSync(file, 'utf8'));
        const text = sentences.map((sentence) => words[sentence]).join(' ');
        const linked = text.replace('<a>', `<a href="${statement}">`);
        return `<p class="frame without-script" lang="${language}">${linked}</p>`;
      })
      .join('');
  const needed = said(isAlone ? ['needed', 'turnOn'] : ['needed', 'readable', 'turnOn']);
  const notStarted = said(isAlone ? ['notStarted'] : ['notStarted', 'statement']);
  return `<noscript>${needed}</noscript>
    <div id="not-started" hidden>${notStarted}</div>`;
}
