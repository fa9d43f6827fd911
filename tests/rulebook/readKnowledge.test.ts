import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { readKnowledge, readRulebook } from '#rulebook/index.ts';

import { rulebook, rulesFolder } from '../support/realRulebook.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vagval-'));
  cpSync(rulesFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what stands in the repository is whole, and each real case tells where it was read', () => {
  const reading = readKnowledge(folder, rulebook);
  if (!reading.ok) throw new Error('It has faults.');
  expect(reading.knowledge.cases.length).toBeGreaterThan(20);
  for (const { sources } of reading.knowledge.cases) expect(sources.length).toBeGreaterThan(0);
});

test.each([
  ['faq.yaml', 'sources: [lou-1-15,', 'sources: [lou-1-99,', 'källan ”lou-1-99” finns inte'],
  ['faq.yaml', 'askedAt: [payment,', 'askedAt: [paiment,', 'frågan ”paiment” finns inte'],
  ['faq.yaml', 'id: name-decides', 'id: no-exemption', '”no-exemption” finns redan'],
  ['derived-cases.yaml', 'keep: [authority', 'keep: [autority', 'frågan ”autority” finns inte'],
  ['derived-cases.yaml', 'parts: one', 'parts: two', 'frågan ”parts” har inget svar ”two”'],
  ['refusals.yaml', 'rules: [is-a-', 'rules: [is-an-', 'uteslutningen ”is-an-purchase” finns inte'],
  ['refusals.yaml', 'sources: [tf-2-1', 'sources: [tf-2-9', 'källan ”tf-2-9” finns inte'],
  ['guide.yaml', 'route: tender', 'route: tendr', 'vägen ”tendr” finns inte'],
  ['guide.yaml', 'route: tender', 'route: grant', 'vägen ”tender” saknar text'],
  ['guide.yaml', 'sources: [', 'surces: [', 'sources'],
  ['changelog.yaml', `version: ${rulebook.version}`, 'version: 2026.0.9', 'skriv vad som är nytt'],
  [
    'changelog.yaml',
    'rules: [grant-equal-access]',
    'rules: [grant-equal]',
    'regeln ”grant-equal” finns inte',
  ],
  ['upcoming.yaml', '[insight-clause]', '[insight-claus]', 'villkoret ”insight-claus” finns inte'],
  ['upcoming.yaml', 'routes: [iop]', 'routes: [iopp]', 'vägen ”iopp” finns inte'],
  ['upcoming.yaml', 'areas: [hemtjanst,', 'areas: [hemhjalp,', 'området ”hemhjalp” finns inte'],
  ['upcoming.yaml', 'sources: [gber]', 'sources: [gbr]', 'källan ”gbr” finns inte'],
  ['upcoming.yaml', 'sources: [gber]', 'figures: [gber]', 'beloppet ”gber” finns inte'],
  ['upcoming.yaml', '{ sources: [aid-register] }', '{}', 'rör inget i regelverket'],
  ['upcoming.yaml', 'stage: bill', 'stage: bil', 'stage'],
  ['upcoming.yaml', "    from: '2026-03-01'\n", '', 'skriv dagen då det börjar gälla'],
  ['upcoming.yaml', "from: '2026-03-01'", "from: '2027-03-01'", 'skriv decided'],
  ['upcoming.yaml', "ends: '2026-12-31'", "ends: '2026-12-32'", 'skriven 2026-01-31'],
  [
    'upcoming.yaml',
    "ends: '2026-12-31'",
    "ends: '2026-12-31'\n    from: '2026-12-01'",
    'är efter den dag då det nya börjar gälla',
  ],
  [
    'upcoming.yaml',
    'https://lagen.nu/sou',
    'https://www.cederquist.se/sou',
    '”cederquist.se” står inte i hosts.yaml',
  ],
  ['upcoming.yaml', 'https://lagen.nu/sou', 'http://lagen.nu/sou', 'står inte i hosts.yaml'],
  ['upcoming.yaml', 'https://lagen.nu/sou', 'https://notlagen.nu/sou', 'står inte i hosts.yaml'],
  ['upcoming.yaml', 'id: iop-act', 'id: block-exemption', '”block-exemption” finns redan'],
  [
    'not-covered.yaml',
    'https://lagen.nu/2016:1146',
    'https://github.com/se-lex/sfs',
    '”github.com” står inte i hosts.yaml',
  ],
  ['not-covered.yaml', 'id: tax', 'id: defence', '”defence” finns redan'],
  ['changelog.yaml', /date: '[^']*'/, "date: '2020-01-01'", 'den senaste först'],
])('in %s, “%s” turned into “%s” is told of', (file, find, put, message) => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(find, put);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
  expect(problems().join('\n')).toContain(message);
});

test.each(['guide.yaml', 'upcoming.yaml', 'not-covered.yaml'])(
  '%s is told of when it is missing',
  (file) => {
    rmSync(join(folder, file));
    expect(problems()).toEqual([`${file}:1 Filen saknas i regelverket`]);
  },
);

test('where law on its way was read, when that is no official page, is kept out of what is shown', () => {
  const reading = readKnowledge(folder, rulebook);
  if (!reading.ok) throw new Error('It has faults.');
  expect(readFileSync(join(folder, 'upcoming.yaml'), 'utf8')).toContain('readIn');
  expect(JSON.stringify(reading.knowledge.upcoming)).not.toMatch(/readIn|cederquist|github/);
});

test('a source that only a common question cites is used, and one that nothing cites is not', () => {
  expect(readRulebook(folder).ok).toBe(true);
  const path = join(folder, 'faq.yaml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(', ku24-democracy]', ']'));
  const reading = readRulebook(folder);
  if (reading.ok) throw new Error('It has no faults.');
  expect(reading.problems.map(({ message }) => message)).toEqual([
    'källan ”ku24-democracy” används aldrig; ta bort raderna om de är överflödiga',
  ]);
});

function problems(): string[] {
  const reading = readKnowledge(folder, rulebook);
  return reading.ok
    ? []
    : reading.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}
