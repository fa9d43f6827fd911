import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

const locales = fileURLToPath(new URL('../locales', import.meta.url));

/**
 * `virtual:first-question/sv` is the words of the first question alone: the first page needs no more,
 * and the rest is fetched while it is read.
 */
export function firstQuestionPlugin(): Plugin {
  return {
    name: 'vagval-first-question',

    resolveId: {
      filter: { id: /^virtual:first-question\/(sv|en)$/ },
      handler: (id) => `\0${id}`,
    },

    load: {
      // eslint-disable-next-line no-control-regex -- a leading NUL marks a virtual module in Vite
      filter: { id: /^\0virtual:first-question\/(sv|en)$/ },
      handler(id) {
        const file = join(locales, id.slice(-2), 'questions.json');
        this.addWatchFile(file);
        const words: unknown = JSON.parse(readFileSync(file, 'utf8'));
        const [first] = Object.entries(words ?? {});
        const json = JSON.stringify(JSON.stringify(Object.fromEntries(first ? [first] : [])));
        return { code: `export default JSON.parse(${json});`, moduleType: 'js', map: null };
      },
    },
  };
}
