import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { filesIn } from '../support/filesIn.ts';
import { root } from '../support/root.ts';

type Violation = {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly cycle?: readonly { readonly name: string }[];
};
type Cruise = {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly Violation[];
  };
};

const soundHouse = {
  'src/rulebook/index.ts': `export { readRulebook, type Rulebook } from './readRulebook.ts';`,
  'src/rulebook/readRulebook.ts': `import 'node:fs'; import 'yaml'; import 'zod';
    export type Rulebook = {}; export const readRulebook = () => ({});`,
  'src/reasoning/index.ts': `export { assess } from './assess.ts';`,
  'src/reasoning/assess.ts': `import type { Rulebook } from '#rulebook/index.ts';
    export const assess = (rulebook: Rulebook) => rulebook;`,
  'src/reasoning/proof.ts': `export { assess } from './assess.ts';`,
  'src/proof/proveRulebook.ts': `import { assess } from '#reasoning/proof.ts';
    export const proveRulebook = assess;`,
  'src/ui/Button.tsx': `import { useId } from 'react'; export const Button = useId;`,
  'src/features/start/StartPage.tsx': `import { Button } from '#ui/Button.tsx';
    import words from '#locales/sv/ui.json'; export const StartPage = [Button, words];`,
  'src/features/review/ReviewPage.tsx': `import { assess } from '#reasoning/index.ts';
    export const ReviewPage = assess;`,
  'src/app/main.tsx': `import rulebook from 'virtual:rulebook'; import 'react-dom/client';
    import { StartPage } from '#features/start/StartPage.tsx'; export default [rulebook, StartPage];`,
  'src/cli/assess.ts': `import 'node:path'; import { readRulebook } from '#rulebook/index.ts';
    export const main = readRulebook;`,
  'locales/sv/ui.json': `{}`,
  'tests/support/rules.ts': `export const rules = [];`,
};

const planted = [
  ['looks-down-only', 'src/reasoning/up.ts', `import '#ui/Button.tsx';`],
  ['looks-down-only', 'src/features/start/machine.ts', `import '#wizard/index.ts';`],
  ['through-the-front-door', 'src/casefile/sideDoor.ts', `import '#reasoning/assess.ts';`],
  ['through-the-front-door', 'src/casefile/proves.ts', `import '#reasoning/proof.ts';`],
  ['through-the-front-door', 'src/proof/sideDoor.ts', `import '#reasoning/assess.ts';`],
  ['rooms-look-down-only', 'src/reasoning/model/up.ts', `import '#reasoning/assess.ts';`],
  ['only-types-of-the-rulebook', 'src/reasoning/reads.ts', `import '#rulebook/index.ts';`],
  ['own-packages-only', 'src/reasoning/validates.ts', `import 'zod';`],
  ['own-packages-only', 'src/documents/opens.ts', `import 'node:fs';`],
  ['own-packages-only', 'src/features/start/acts.ts', `import 'xstate';`],
  ['own-packages-only', 'src/ui/loads.ts', `import 'virtual:rulebook';`],
  [
    'features-stand-alone',
    'src/features/review/again.ts',
    `import '#features/start/StartPage.tsx';`,
  ],
  ['known-floors-only', 'src/utils/tools.ts', `import '#ui/Button.tsx';`],
  ['known-floors-only', 'src/app/tooled.ts', `import '#utils/tools.ts';`],
  ['no-circular', 'src/wizard/index.ts', `import './hen.ts';`],
  ['no-circular', 'src/wizard/hen.ts', `import './index.ts';`],
  ['no-orphans', 'src/texts/alone.ts', `export const alone = 1;`],
  ['src-never-imports-tests', 'src/casefile/tested.ts', `import '../../tests/support/rules.ts';`],
] as const;

describe('the layer rules', () => {
  let house: string;
  let broken: readonly string[];

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'vagval-layers-'));
    for (const file of ['.dependency-cruiser.mjs', 'package.json', 'tsconfig.json'])
      cpSync(join(root, file), join(house, file));
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
    const files = [
      ...Object.entries(soundHouse),
      ...planted.map(([, file, text]) => [file, text] as const),
    ];
    for (const [file, text] of files) {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), text);
    }
    broken = cruise(house).summary.violations.flatMap(({ rule, from, cycle = [] }) =>
      [from, ...cycle.map(({ name }) => name)].map((file) => `${rule.name}: ${file}`),
    );
  });

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  test.each(planted)('%s is broken by %s', (rule, file) => {
    expect(broken).toContain(`${rule}: ${file}`);
  });

  test('leave a sound house alone', () => {
    const accused = Object.keys(soundHouse).filter((file) =>
      broken.some((line) => line.endsWith(`: ${file}`)),
    );
    expect(accused).toEqual([]);
  });
});

test('the source breaks no rule, and every file of it is seen', () => {
  const { modules, summary } = cruise(root);
  expect(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
  const seen = new Set(modules.map(({ source }) => source));
  const onDisk = filesIn('src').filter((file) => /\.tsx?$/.test(file));
  expect(onDisk.filter((file) => !seen.has(file) && !file.endsWith('.d.ts'))).toEqual([]);
});

function cruise(folder: string): Cruise {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const run = spawnSync(process.execPath, [program, 'src', '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(run.stdout) as Cruise;
}
