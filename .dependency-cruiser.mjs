// The architecture as one table; the rules are made from it. See ARCHITECTURE.md.

// A floor may use the floors named after it.
const floors = {
  rulebook: [],
  reasoning: ['rulebook'],
  proof: ['reasoning', 'rulebook'],
  casefile: ['rulebook', 'reasoning'],
  local: ['rulebook', 'reasoning'],
  agreement: ['rulebook'],
  wizard: ['reasoning', 'rulebook', 'casefile'],
  documents: ['texts', 'reasoning', 'rulebook', 'casefile', 'local'],
  texts: ['rulebook', 'reasoning'],
  search: [],
  ui: [],
  features: [
    'ui',
    'agreement',
    'search',
    'texts',
    'documents',
    'casefile',
    'local',
    'reasoning',
    'rulebook',
  ],
  app: [
    'features',
    'ui',
    'texts',
    'documents',
    'wizard',
    'casefile',
    'local',
    'agreement',
    'proof',
    'reasoning',
    'rulebook',
  ],
  // The course for a learning platform: a site of its own, which the site never reaches.
  scorm: ['features', 'ui', 'texts', 'reasoning', 'rulebook'],
  cli: ['casefile', 'reasoning', 'rulebook', 'proof', 'documents', 'texts', 'agreement'],
};

// A floor may use these packages; `node:` stands for all that Node brings.
const packages = {
  rulebook: ['zod', 'yaml', 'node:'],
  reasoning: [],
  proof: [],
  casefile: ['zod'],
  local: ['jsonc-parser', 'zod'],
  agreement: [],
  wizard: ['xstate'],
  documents: ['docx', 'fflate'],
  texts: ['i18next', 'i18next-resources-to-backend', 'react', 'virtual:first-words'],
  search: ['minisearch', '@orama/stemmers'],
  ui: ['react'],
  features: ['react', 'react-dom', 'uqr', 'fflate', 'ical-generator', 'papaparse', 'unpdf'],
  app: [
    'react',
    'react-dom',
    'xstate',
    '@xstate/react',
    'virtual:rulebook',
    'virtual:knowledge',
    'virtual:workshop',
    'virtual:agreement-signs',
  ],
  scorm: ['react', 'react-dom', 'virtual:rulebook', 'virtual:workshop'],
  cli: ['node:', 'zod', 'yaml', 'virtual:rulebook', 'virtual:knowledge'],
};

// A room of reasoning may use the rooms named before it.
const rooms = ['model', 'diagrams', 'evaluate', 'questions', 'counsel', 'walk'];

// Every component is its own face on these floors; the others show an index.ts.
const withoutFrontDoor = ['ui', 'features'];

// Only these take more than types from the rule book: it brings zod, YAML and the file system.
const mayReadRules = ['rulebook', 'cli'];

const names = Object.keys(floors);
const anyOf = (words) => `(${words.join('|')})`;
const notIn = (words) => names.filter((name) => !words.includes(name));

export default {
  forbidden: [
    ...names.map((floor) => ({
      name: 'looks-down-only',
      comment: `${floor} may use only ${['itself', ...floors[floor]].join(', ')}. Move the code down, or hand it in as an argument from above.`,
      severity: 'error',
      from: { path: `^src/${floor}/` },
      to: { path: '^src/', pathNot: `^src/${anyOf([floor, ...floors[floor]])}/` },
    })),
    {
      name: 'through-the-front-door',
      comment:
        'Import another floor by its index.ts (#floor/index.ts). What is missing there: export it, if it is meant for others.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/proof/' },
      to: {
        path: `^src/${anyOf(notIn(withoutFrontDoor))}/`,
        pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'through-the-front-door',
      comment:
        'Proofs use reasoning by its index.ts and its proof.ts, and other floors by their index.ts.',
      severity: 'error',
      from: { path: '^src/proof/' },
      to: {
        path: `^src/${anyOf(notIn(withoutFrontDoor))}/`,
        pathNot: ['^src/proof/', '^src/[^/]+/index\\.ts$', '^src/reasoning/proof\\.ts$'],
      },
    },
    ...rooms.map((room, at) => ({
      name: 'rooms-look-down-only',
      comment: `reasoning/${room} may use only ${rooms.slice(0, at + 1).join(', ')}. Move the code to a later room, or hand it in as an argument.`,
      severity: 'error',
      from: { path: `^src/reasoning/${room}/` },
      to: { path: '^src/reasoning/', pathNot: `^src/reasoning/${anyOf(rooms.slice(0, at + 1))}/` },
    })),
    {
      name: 'only-types-of-the-rulebook',
      comment:
        "Write `import type … from '#rulebook/index.ts'`: its code is for building and the command line and would carry zod and YAML into the browser. The finished rule book comes as an argument.",
      severity: 'error',
      from: { path: `^src/${anyOf(notIn(mayReadRules))}/` },
      to: { path: '^src/rulebook/', dependencyTypesNot: ['type-only'] },
    },
    ...names.map((floor) => ({
      name: 'own-packages-only',
      comment: `${floor} may use ${packages[floor].join(', ') || 'no package at all'}. Do it without, do it on another floor, or change the table in .dependency-cruiser.mjs and say why in ARCHITECTURE.md.`,
      severity: 'error',
      from: { path: `^src/${floor}/` },
      to: {
        pathNot: ['^(src|locales|tests|scripts)/', ...packages[floor].map(packagePath)],
        ...(packages[floor].includes('node:') && { dependencyTypesNot: ['core'] }),
      },
    })),
    {
      name: 'features-stand-alone',
      comment:
        'A page does not know another page. What both need belongs in ui, texts or a floor below.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'known-floors-only',
      comment: `Code under src lives on a floor: ${names.join(', ')}. A new floor is added to the table in .dependency-cruiser.mjs and explained in ARCHITECTURE.md.`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${anyOf(names)}/` },
      to: {},
    },
    {
      name: 'known-floors-only',
      comment: `Code under src lives on a floor: ${names.join(', ')}.`,
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/${anyOf(names)}/` },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one idea, or hide a third: join or split them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing uses this file and it uses nothing: connect it or delete it.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'src-never-imports-tests',
      comment: 'The product does not know its tests or its tools. Move what it needs into src.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};

function packagePath(name) {
  return name.includes(':') ? `^${name}` : `(^|/)node_modules/(@types/)?${name}/`;
}
