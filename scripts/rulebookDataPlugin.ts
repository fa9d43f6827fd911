import type { Plugin } from 'vite';

import { readRules } from './readRules.ts';

const name = 'rulebook.json';

/**
 * Gives the browser the rule book as data: a file of its own, and every page says where
 * (`<link id="rulebook">`), so that it is fetched beside the script.
 */
export function rulebookDataPlugin(): Plugin {
  return {
    name: 'vagval-rulebook-data',

    async buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      this.emitFile({ type: 'asset', name, source: await text() });
    },

    configureServer(server) {
      server.middlewares.use(`/${name}`, (_request, response, next) => {
        response.setHeader('content-type', 'application/json');
        text().then((json) => response.end(json), next);
      });
    },

    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const file = Object.values(bundle ?? {}).find(
          (output) => output.type === 'asset' && output.names.includes(name),
        );
        const href = file === undefined ? `/${name}` : `./${file.fileName}`;
        const attrs = { id: 'rulebook', rel: 'preload', as: 'fetch', href, crossorigin: true };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

async function text(): Promise<string> {
  return JSON.stringify(await readRules());
}
