import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

import { main } from '#cli/checkRules.ts';

import { root } from '../support/root.ts';
import { inFolder } from '../support/smallRulebook.ts';

// Each run makes the law of every case’s day ready anew.
const slow = { timeout: 60_000 };

test(
  'whole rules are answered with a line that counts them, and one that names the sources without words of ours',
  slow,
  () => {
    const { status, text } = checkRules(root);
    expect([status, text]).toEqual([
      0,
      expect.stringMatching(
        /^Regelverket är helt: \d+ regler, \d+ källor, \d+ frågor, \d+ fall\. Kör npm run prove innan ändringen är klar\.\nKällor utan egna ord i locales\/\*\/paragraphs\.json: (?:[a-z0-9-]+(?:, |\.\n))+$/,
      ),
    ]);
  },
);

test('a fault in a rule file is told first, with file and line', slow, () => {
  const { status, text } = afterChange(['rules/gates.yaml', 'test: contract', 'test: kontrakt']);
  expect([status, text]).toEqual([
    1,
    expect.stringMatching(
      /^rules\/gates\.yaml:\d+ {2}testet ”kontrakt” finns inte; kontrollera stavningen\n1 fel\. Rätta dem och kör npm run check:rules igen\.\n$/,
    ),
  ]);
});

test(
  'cases that come out otherwise and words that are missing are told with file and line',
  slow,
  () => {
    const { text } = afterChange(
      ['rules/cases/worked-grant.yaml', 'recommended: grant', 'recommended: iop'],
      ['locales/sv/stages.json', '"name"', '"names"'],
    );
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^rules\/cases\/worked-grant\.yaml:\d+ {2}grant-in-order: recommended skulle vara iop men är grant$/,
        ),
        expect.stringMatching(
          /^locales\/sv\/stages\.json:\d+ {2}orden för ”case\.name” saknas; skriv dem$/,
        ),
      ]),
    );
  },
);

/** The command on a copy of the rules and words, changed. Of the cases it has one file: each day takes its time. */
function afterChange(...changes: readonly (readonly [file: string, find: string, put: string])[]) {
  return inFolder({}, (folder) => {
    for (const name of ['rules', 'locales'])
      cpSync(join(root, name), join(folder, name), {
        recursive: true,
        filter: (file) =>
          basename(dirname(file)) !== 'cases' || basename(file) === 'worked-grant.yaml',
      });
    for (const [file, find, put] of changes) {
      const path = join(folder, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(find, put));
    }
    return checkRules(folder);
  });
}

function checkRules(folder: string): { readonly status: number; readonly text: string } {
  let text = '';
  const status = main([], {
    stdout: (more) => {
      text += more;
    },
    stderr: () => {},
    readFile: (path) => readFileSync(path, 'utf8'),
    root: folder,
  });
  return { status, text };
}
