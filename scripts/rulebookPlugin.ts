import { sep } from 'node:path';

import type { Plugin } from 'vite';

import { readBeside, readPlan, readRules, readSigns, ruleFiles, rulesFolder } from './readRules.ts';

const modules = {
  '\0virtual:rulebook': readRules,
  '\0virtual:knowledge': readBeside,
  // What trainers use, fetched with the first page that shows it.
  '\0virtual:workshop': readPlan,
  // What an agreement is read for, fetched with that page.
  '\0virtual:agreement-signs': readSigns,
} as const;

const isModule = (id: string): id is keyof typeof modules => Object.hasOwn(modules, id);

/**
 * Reads and checks the rule files when building, so that `virtual:rulebook` is the finished rule book,
 * and `virtual:knowledge` what can be read beside it: the browser gets neither a YAML parser nor the
 * schemas. A faulty rule file stops the build.
 */
export function rulebookPlugin(): Plugin {
  return {
    name: 'vagval-rulebook',

    resolveId: {
      filter: { id: /^virtual:(rulebook|knowledge|workshop|agreement-signs)$/ },
      handler: (name) => `\0${name}`,
    },

    load: {
      // eslint-disable-next-line no-control-regex -- a leading NUL marks a virtual module in Vite
      filter: { id: /^\0virtual:(rulebook|knowledge|workshop|agreement-signs)$/ },
      async handler(id) {
        if (!isModule(id)) return null;
        for (const file of ruleFiles()) this.addWatchFile(file);
        const json = JSON.stringify(JSON.stringify(await modules[id]()));
        return { code: `export default JSON.parse(${json});`, moduleType: 'js', map: null };
      },
    },

    configureServer(server) {
      server.watcher.add(rulesFolder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(rulesFolder + sep)) return;
        for (const name of Object.keys(modules)) {
          const module = server.moduleGraph.getModuleById(name);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
