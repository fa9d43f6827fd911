// npm run data [-- DIR]: the rule book for other programs, as the npm package vagval-rules: data, schema, cases,
// words, and the program that reads them. DIR is dist-data/ unless named.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { ensure, root } from './ensure.mjs';

await ensure();
const { build, runnerImport } = await import('vite');
const { decisions } = await import('./openData/decisions.mjs');
const { legislation } = await import('./openData/legislation.mjs');

const rules = join(root, 'rules');
const out = resolve(process.argv[2] ?? join(root, 'dist-data'));
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

await build({
  root,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: join(root, 'scripts/openData/program.ts'),
    outDir: out,
    copyPublicDir: false,
    minify: false,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'index.js', codeSplitting: false } },
  },
});
/** @type {typeof import('../scripts/openData/program.ts')} */
const { assess, rulebook } = await import(pathToFileURL(join(out, 'index.js')).href);

const { readOpenRules, openRulesSchema } = await reader('openRules');
write('rulebook.json', readOpenRules(rules));
write('rulebook.schema.json', openRulesSchema());
write('cases.json', await cases());
write('sources.jsonld', legislation(rulebook.sources, { sv: says('sv'), en: says('en') }));
writeFileSync(join(out, 'decisions.dmn'), await decisions(rulebook));
for (const language of ['sv', 'en'])
  cpSync(join(root, 'locales', language), join(out, 'words', language), { recursive: true });
for (const file of ['index.d.ts', 'README.md'])
  cpSync(join(root, 'scripts', 'openData', file), join(out, file));
cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
write('package.json', {
  name: 'vagval-rules',
  version: rulebook.version,
  description:
    'Which legal route a Swedish public authority may take with an organisation, as data.',
  license: 'MIT',
  type: 'module',
  exports: { '.': { types: './index.d.ts', default: './index.js' }, './*': './*' },
  sideEffects: false,
});
console.log(`${out}: vagval-rules ${rulebook.version}`);

/**
 * What the sources say, in our own words.
 * @param {string} language
 * @returns {Readonly<Record<string, string>>}
 */
function says(language) {
  return JSON.parse(readFileSync(join(root, 'locales', language, 'paragraphs.json'), 'utf8'));
}

/** The cases of the rule book, each with what comes out of it today. */
async function cases() {
  const { readWorkedCases } = await reader('readWorkedCases');
  return readWorkedCases(rules, []).map(({ id, kind, asOf, answers }) => {
    const { status, recommended, routes } = assess(answers, asOf);
    const verdicts = Object.fromEntries(
      Object.values(routes).map(({ route, verdict }) => [route, verdict]),
    );
    return { id, kind, asOf, answers, outcome: { status, recommended, verdicts } };
  });
}

/**
 * A module of src/rulebook.
 * @template {'openRules' | 'readWorkedCases'} Name
 * @param {Name} name
 * @returns {Promise<Name extends 'openRules' ? typeof import('../src/rulebook/openRules.ts') : typeof import('../src/rulebook/readWorkedCases.ts')>}
 */
async function reader(name) {
  const { module } = await runnerImport(join(root, `src/rulebook/${name}.ts`), { root });
  return module;
}

/**
 * @param {string} file
 * @param {unknown} value
 */
function write(file, value) {
  writeFileSync(join(out, file), `${JSON.stringify(value, null, 1)}\n`);
}
