import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { main } from '#cli/diff.ts';

import { inFolder, type RuleTexts, smallRuleTexts } from '../support/smallRulebook.ts';

const limitOf2026 = 'amount: 200';
const figures = smallRuleTexts['figures.yaml'] ?? '';
const purchase = smallRuleTexts['routes/purchase.yaml'] ?? '';

test('a folder differs in nothing from itself', () => {
  expect(diff({})).toEqual({
    status: 0,
    lines: [
      'Regelverk 2026.1.1 → 2026.1.1',
      'Regelfilerna säger detsamma.',
      'Från 2023-12-31, före 2024-01-01: inget ändras',
      'Från 2024-01-01, före 2025-01-01: inget ändras',
      'Från 2025-01-01, före 2026-01-01: inget ändras',
      'Från 2026-01-01: inget ändras',
    ],
  });
});

describe('a limit that moved', () => {
  const { lines } = diff({ 'figures.yaml': figures.replace('amount: 100', 'amount: 150') });

  test('is named with the amounts before and after', () => {
    expect(lines).toEqual(
      expect.arrayContaining(['Belopp: ändrade limit', '  limit från 2024-01-01: 100 → 150']),
    );
  });

  test('changes the proposal while it is the law and no longer, with a case that can be pasted', () => {
    const at = lines.findIndex((line) => line.startsWith('Från 2024-01-01'));
    expect(lines.slice(at, at + 3)).toEqual([
      expect.stringMatching(
        /^Från 2024-01-01, före 2025-01-01: förslaget ändras i \d+ av [\d\s]+ kombinationer av svar$/,
      ),
      expect.stringMatching(/^ {2}none → purchase: \d+, till exempel$/),
      "    asOf: '2024-01-01', answers: { paid: 'yes', value: 100 }",
    ]);
    expect(lines.filter((line) => line.includes('inget ändras'))).toEqual([
      'Från 2023-12-31, före 2024-01-01: inget ändras',
      'Från 2026-01-01: inget ändras',
    ]);
  });
});

test('ids that came, went and changed are named by kind', () => {
  const { lines } = diff({
    'routes/purchase.yaml': purchase.replace('purchase-listed', 'purchase-on-the-list'),
    'tests/bought.yaml': "id: bought\nholds: { question: paid, is: 'no' }\nsources: [act-1]\n",
  });
  expect(lines).toEqual(
    expect.arrayContaining([
      'Vägar: ändrade purchase',
      'Regler: nya purchase-on-the-list; borttagna purchase-listed',
      'Prövningar: ändrade bought',
    ]),
  );
});

test('a change that no proposal shows is said to be of another kind', () => {
  const { lines } = diff({
    'routes/purchase.yaml': purchase.replace('conditions: [keep-a-record]', 'conditions: []'),
  });
  expect(lines.at(-1)).toBe(
    'Från 2026-01-01: inget förslag ändras, men väl hur vägar, villkor eller varningar står',
  );
});

test('a repository with a folder of rules will do', () => {
  inFolder(smallRuleTexts, (folder) => {
    mkdirSync(join(folder, 'repository'));
    inFolder(smallRuleTexts, (other) => {
      renameSync(other, join(folder, 'repository', 'rules'));
    });
    expect(run(['repository', '.'], folder).lines[1]).toBe('Regelfilerna säger detsamma.');
  });
});

test('faults in a rule file are told with file and line, and which rule book it is', () => {
  expect(diff({ 'figures.yaml': figures.replace(limitOf2026, 'amount: many') })).toEqual({
    status: 1,
    lines: [
      expect.stringMatching(/^new\/figures\.yaml:\d+ {2}.*amount.*$/),
      expect.stringMatching(/^new: regelverk 2026\.1\.1 har inte dagens form.*i en kopia/),
    ],
  });
});

test('a folder without rules is told', () => {
  inFolder({}, (folder) => {
    expect(run(['here', 'there'], folder)).toEqual({
      status: 1,
      lines: ['here', 'there'].map(
        (name) => `${name}: här finns inget regelverk; ange mappen där rulebook.yaml ligger`,
      ),
    });
  });
});

test('without two folders the command says how it is used and fails', () => {
  expect(run(['here'], '.')).toEqual({
    status: 1,
    lines: ['Usage: npm run diff -- OLD NEW (two folders of rule files)'],
  });
});

/** The command on the small rule book and a copy with other texts in some files. */
function diff(changes: RuleTexts): ReturnType<typeof run> {
  const texts = Object.entries({ ...smallRuleTexts, ...changes });
  const files = [
    ...Object.entries(smallRuleTexts).map(([file, text]) => [`old/${file}`, text]),
    ...texts.map(([file, text]) => [`new/${file}`, text]),
  ];
  return inFolder(Object.fromEntries(files) as RuleTexts, (folder) => run(['old', 'new'], folder));
}

function run(folders: readonly string[], cwd: string): { status: number; lines: string[] } {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  const terminal = { stdout: write, stderr: write, readFile: () => '', root: cwd, cwd };
  const status = main(folders, terminal);
  return { status, lines: text.trimEnd().split('\n') };
}
