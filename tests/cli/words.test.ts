import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

import { main } from '#cli/words.ts';

import { inFolder } from '../support/smallRulebook.ts';

const list = `concepts:
  - id: documents
    sv: underlag
    en: document
    avoid:
      - { in: sv, word: papperen, why: Lagen säger handling. }
`;

test('each language tells how many texts it has, how hard, and which have a word to replace', () => {
  const { code, stdout } = run({ a: 'Läs papperen i dag.', b: { c: 'Välj en [väg](term:x).' } });
  expect(code).toBe(1);
  expect(stdout.split('\n')).toEqual([
    'sv: 2 texts, LIX 17.8, with a word to replace: 1 (50.00 %)',
    '    4 words  walk.a',
    '    3 words  walk.b.c',
    '  “papperen”  walk.a',
    'sv-easy: 1 texts, LIX 1.0, with a word to replace: 0 (0.00 %)',
    '    1 words  walk.a',
    'en: 1 texts, LIX 1.0, with a word to replace: 0 (0.00 %)',
    '    1 words  walk.a',
    '',
  ]);
});

test('beside an earlier edition it says how many texts are other than there', () => {
  const { stdout } = run(
    { a: 'Läs underlagen.', b: 'Svara.' },
    { a: 'Läs papperen.', b: 'Svara.' },
  );
  expect(stdout.match(/^ {2}\d+ texts are other than before$/gm)).toEqual([
    '  1 texts are other than before',
    '  0 texts are other than before',
    '  0 texts are other than before',
  ]);
});

test('nothing to replace is no fault', () => {
  expect(run({ a: 'Läs underlagen.' }).code).toBe(0);
});

function run(
  swedish: unknown,
  before?: unknown,
): { readonly code: number; readonly stdout: string } {
  let printed = '';
  let code = -1;
  inFolder({ 'rules/words.yaml': list }, (root) => {
    write(root, 'walk.json', swedish);
    const earlier = join(root, 'earlier');
    // Its file was divided since.
    if (before !== undefined) write(earlier, 'walk/part.json', before);
    code = main(before === undefined ? [] : [earlier], {
      root,
      stdout: (text) => (printed += text),
      stderr: (text) => (printed += text),
      readFile: () => '',
    });
  });
  return { code, stdout: printed };
}

function write(root: string, file: string, swedish: unknown): void {
  for (const [language, data] of Object.entries({
    sv: swedish,
    'sv-easy': { a: 'Ja' },
    en: { a: 'Yes' },
  })) {
    const path = join(root, 'locales', language, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(data));
  }
}
