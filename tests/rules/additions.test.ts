import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';

import { main } from '#cli/checkRules.ts';
import { main as diff } from '#cli/diff.ts';
import { noNotes } from '#casefile/index.ts';
import { writePaper } from '#documents/index.ts';
import { assess } from '#reasoning/index.ts';
import { proveRulebook } from '#proof/index.ts';
import { readRulebook, readWorkedCases } from '#rulebook/index.ts';
import { i18n } from '#texts/i18n.ts';
import { createTexts } from '#texts/index.ts';

import { asText } from '../documents/asText.ts';
import { loadWords } from '../documents/caseOf.ts';
import { addTo, additionsIn } from '../support/addedToRules.ts';
import { rulesFolder } from '../support/realRulebook.ts';
import { root } from '../support/root.ts';

vi.setConfig({ testTimeout: 120_000 });

const guide = readFileSync(join(rulesFolder, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'vagval-added-'));
for (const name of ['rules', 'locales'])
  cpSync(join(root, name), join(folder, name), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

/** The part of the guide under a heading of the third level. */
function partOf(title: string): string {
  const [, after = ''] = guide.split(`\n### ${title}\n`);
  return after.split(/\n##+ /)[0] ?? '';
}

test.each(['Ett område', 'Ett villkor', 'En fråga', 'En väg'])(
  '%s added as the jurist’s guide tells can be read',
  (title) => {
    const additions = additionsIn(partOf(title));
    expect(additions.length).toBeGreaterThan(1);
    addTo(folder, additions);
    expect(readRulebook(join(folder, 'rules'))).toMatchObject({ ok: true });
  },
);

test('with all of it added the rules are whole: words, cases and all', () => {
  expect(printed((terminal) => main([], { ...terminal, root: folder }))).toMatch(
    /^Regelverket är helt: /,
  );
});

describe('the new route, without any file in src', () => {
  const added = () => {
    const reading = readRulebook(join(folder, 'rules'));
    if (!reading.ok) throw new Error('The rules are not whole.');
    const { rulebook } = reading;
    const example = readWorkedCases(join(folder, 'rules'), []).find(
      ({ id }) => id === 'contest-chosen',
    );
    if (example === undefined) throw new Error('The case of the guide is gone.');
    const { answers, asOf } = example;
    return { rulebook, answers, asOf, assessment: assess(rulebook, answers, asOf) };
  };

  test('is recommended, decided and proved', () => {
    const { rulebook, assessment, asOf } = added();
    expect(assessment).toMatchObject({ recommended: 'design-contest', status: 'decided' });
    expect(proveRulebook(rulebook, asOf).violations).toEqual([]);
  });

  test('has its papers, with the words that all routes share', async () => {
    const { rulebook, answers, asOf, assessment } = added();
    await loadWords();
    takeWords();
    const texts = createTexts('sv', rulebook, asOf);
    for (const paper of ['memo', 'appendix', 'refusal', 'tender-readiness'] as const) {
      const context = { rulebook, case: { asOf, answers }, notes: noNotes, assessment, texts };
      const text = asText(writePaper({ ...context, today: asOf }, paper));
      expect(text.length).toBeGreaterThan(200);
      if (paper === 'memo') expect(text).toContain('föreslår projekttävling');
      expect(text).not.toMatch(/undefined|\{\{/);
    }
  });

  test('is told of by the comparison with the rules before', () => {
    const folders = ['rules', join(folder, 'rules')];
    const came = printed((terminal) => diff(folders, { ...terminal, root, cwd: root }));
    expect(came).toMatch(/^Vägar: nya design-contest/m);
    expect(came).toMatch(/^Frågor: nya contest$/m);
    expect(came).toMatch(/ tender → design-contest: /);
  });
});

/** Puts the words of the folder in place of the shipped ones: the build takes whatever words there are. */
function takeWords(): void {
  for (const name of ['routes', 'questions', 'rules', 'steps', 'conditions'])
    i18n.addResourceBundle(
      'sv',
      name,
      JSON.parse(readFileSync(join(folder, 'locales', 'sv', `${name}.json`), 'utf8')),
    );
}

function printed(
  run: (terminal: {
    readonly stdout: (text: string) => void;
    readonly stderr: (text: string) => void;
    readonly readFile: (path: string) => string;
  }) => number,
): string {
  let text = '';
  const say = (more: string): void => void (text += more);
  run({ stdout: say, stderr: say, readFile: (path) => readFileSync(path, 'utf8') });
  return text;
}
