import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

const locales = fileURLToPath(new URL('../locales', import.meta.url));

/**
 * `virtual:first-words/sv` is what the first page says of the rule book: the words of the first
 * question, and the names of routes and grades. The rest is fetched while it is read.
 */
export function firstWordsPlugin(): Plugin {
  return {
    name: 'vagval-first-words',

    resolveId: {
      filter: { id: /^virtual:first-words\/(sv|en)$/ },
      handler: (id) => `\0${id}`,
    },

    load: {
      // eslint-disable-next-line no-control-regex -- a leading NUL marks a virtual module in Vite
      filter: { id: /^\0virtual:first-words\/(sv|en)$/ },
      handler(id) {
        const folder = join(locales, id.slice(-2));
        const read = (name: string): Record<string, Record<string, unknown>> => {
          const file = join(folder, name);
          this.addWatchFile(file);
          // oxlint-disable-next-line typescript/no-unsafe-return -- tests hold the words to their form
          return JSON.parse(readFileSync(file, 'utf8'));
        };
        const questions = Object.fromEntries(Object.entries(read('questions.json')).slice(0, 1));
        const each = (name: string, kept: readonly string[]) =>
          Object.fromEntries(
            Object.entries(read(name)).map(([one, words]) => [
              one,
              Object.fromEntries(kept.map((key) => [key, words[key]])),
            ]),
          );
        const routes = each('routes.json', ['name', 'short']);
        const grades = each('grades.json', ['name']);
        const json = JSON.stringify(JSON.stringify({ questions, routes, grades }));
        return { code: `export default JSON.parse(${json});`, moduleType: 'js', map: null };
      },
    },
  };
}
