import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { runnerImport, type Plugin } from 'vite';

import type { Rulebook } from '#rulebook/index.ts';

type Problem = { readonly file: string; readonly line: number; readonly message: string };
type Reading =
  | { readonly ok: true; readonly rulebook: Rulebook }
  | { readonly ok: false; readonly problems: readonly Problem[] };
type Reader = { readRulebook: (folder: string) => Reading | Promise<Reading> };

const root = fileURLToPath(new URL('..', import.meta.url));
const rulesFolder = join(root, 'rules');
const readerFile = join(root, 'src', 'rulebook', 'readRulebook.ts');

const whole = 'virtual:rulebook';
const first = 'virtual:rulebook/first';
const rest = 'virtual:rulebook/rest';

/**
 * Reads and checks the rule files when building, so that `virtual:rulebook` is the finished rule
 * book: the browser gets neither a YAML parser nor the schemas. A faulty rule file stops the build.
 * For the browser it also comes in two parts: what the first question needs, and the rest.
 */
export function rulebookPlugin(): Plugin {
  return {
    name: 'vagval-rulebook',

    resolveId: {
      filter: { id: /^virtual:rulebook(\/first|\/rest)?$/ },
      handler: (id) => `\0${id}`,
    },

    load: {
      // eslint-disable-next-line no-control-regex -- a leading NUL marks a virtual module in Vite
      filter: { id: /^\0virtual:rulebook(\/first|\/rest)?$/ },
      async handler(id) {
        for (const file of ruleFiles()) this.addWatchFile(file);
        const reading = await readRules();
        if (!reading.ok) this.error({ message: describe(reading.problems), stack: '' });
        const part = partOf(id.slice(1), reading.rulebook);
        const json = JSON.stringify(JSON.stringify(part));
        return { code: `export default JSON.parse(${json});`, moduleType: 'js', map: null };
      },
    },

    configureServer(server) {
      server.watcher.add(rulesFolder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(rulesFolder + sep)) return;
        for (const name of [whole, first, rest]) {
          const module = server.moduleGraph.getModuleById(`\0${name}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/**
 * What reasoning and the questions need is whole in the first part; of a source that no question names
 * only when it was in force. The rest is what is only read: sources, terms and papers.
 */
function partOf(name: string, rulebook: Rulebook): unknown {
  const { sources, terms, papers, ...reasoning } = rulebook;
  if (name === whole) return rulebook;
  if (name === rest) return { sources, terms, papers };
  const named = new Set(rulebook.questions.flatMap((question) => question.sources));
  const inForce = Object.values(sources).map((source) => {
    const { id, validFrom, validTo } = source;
    return [id, named.has(id) ? source : { validFrom, validTo }];
  });
  return { ...reasoning, sources: Object.fromEntries(inForce), terms: [], papers: [] };
}

function ruleFiles(): string[] {
  return readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(rulesFolder, file));
}

async function readRules(): Promise<Reading> {
  const { module } = await runnerImport<Reader>(readerFile, { root, logLevel: 'error' });
  return module.readRulebook(rulesFolder);
}

function describe(problems: readonly Problem[]): string {
  const lines = problems.map(({ file, line, message }) => `  ${file}:${line}  ${message}`);
  return ['The rule files have faults:', ...lines].join('\n');
}
