import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { runnerImport, type Plugin } from 'vite';

type Problem = { readonly file: string; readonly line: number; readonly message: string };
type Reading =
  | { readonly ok: true; readonly rulebook: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };
type KnowledgeReading =
  | { readonly ok: true; readonly knowledge: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };
type Planning =
  | { readonly ok: true; readonly plan: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };
type Reader = { readRulebook: (folder: string) => Reading };
type KnowledgeReader = { readKnowledge: (folder: string, rulebook: unknown) => KnowledgeReading };
type PlanReader = { readWorkshopPlan: (folder: string) => Planning };

const root = fileURLToPath(new URL('..', import.meta.url));
const rulesFolder = join(root, 'rules');
const floor = join(root, 'src', 'rulebook');
const workshopName = '\0virtual:workshop';

/**
 * Reads and checks the rule files when building, so that `virtual:rulebook` is the finished rule
 * book, and `virtual:knowledge` what can be read beside it: the browser gets neither a YAML parser nor the schemas. A faulty rule file stops the build.
 */
export function rulebookPlugin(): Plugin {
  return {
    name: 'vagval-rulebook',

    resolveId: {
      filter: { id: /^virtual:(rulebook|knowledge)$/ },
      handler: (name) => `\0${name}`,
    },

    load: {
      // eslint-disable-next-line no-control-regex -- a leading NUL marks a virtual module in Vite
      filter: { id: /^\0virtual:(rulebook|knowledge)$/ },
      async handler(id) {
        for (const file of ruleFiles()) this.addWatchFile(file);
        const reading = await readRules();
        if (!reading.ok) this.error({ message: describe(reading.problems), stack: '' });
        const known = await readBeside(reading.rulebook);
        if (!known.ok) this.error({ message: describe(known.problems), stack: '' });
        const shown = id.endsWith('rulebook') ? reading.rulebook : known.knowledge;
        const json = JSON.stringify(JSON.stringify(shown));
        return { code: `export default JSON.parse(${json});`, moduleType: 'js', map: null };
      },
    },

    configureServer(server) {
      server.watcher.add(rulesFolder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(rulesFolder + sep)) return;
        for (const name of ['rulebook', 'knowledge', 'workshop']) {
          const module = server.moduleGraph.getModuleById(`\0virtual:${name}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** Does the same for what trainers use: `virtual:workshop`, fetched with the first page that shows it. */
export function workshopPlugin(): Plugin {
  return {
    name: 'vagval-workshop',

    resolveId: {
      filter: { id: /^virtual:workshop$/ },
      handler: () => workshopName,
    },

    load: {
      // eslint-disable-next-line no-control-regex -- a leading NUL marks a virtual module in Vite
      filter: { id: /^\0virtual:workshop$/ },
      async handler() {
        for (const file of ruleFiles()) this.addWatchFile(file);
        const file = join(floor, 'readWorkshopPlan.ts');
        const { module } = await runnerImport<PlanReader>(file, { root, logLevel: 'error' });
        const reading = module.readWorkshopPlan(rulesFolder);
        if (!reading.ok) this.error({ message: describe(reading.problems), stack: '' });
        const json = JSON.stringify(JSON.stringify(reading.plan));
        return { code: `export default JSON.parse(${json});`, moduleType: 'js', map: null };
      },
    },
  };
}

function ruleFiles(): string[] {
  return readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(rulesFolder, file));
}

async function readRules(): Promise<Reading> {
  const file = join(floor, 'readRulebook.ts');
  const { module } = await runnerImport<Reader>(file, { root, logLevel: 'error' });
  return module.readRulebook(rulesFolder);
}

async function readBeside(rulebook: unknown): Promise<KnowledgeReading> {
  const file = join(floor, 'readKnowledge.ts');
  const { module } = await runnerImport<KnowledgeReader>(file, { root, logLevel: 'error' });
  return module.readKnowledge(rulesFolder, rulebook);
}

function describe(problems: readonly Problem[]): string {
  const lines = problems.map(({ file, line, message }) => `  ${file}:${line}  ${message}`);
  return ['The rule files have faults:', ...lines].join('\n');
}
