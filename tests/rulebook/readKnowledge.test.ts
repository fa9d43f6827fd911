import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { readKnowledge } from '#rulebook/index.ts';

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
  ['guide.yaml', 'route: tender', 'route: tendr', 'vägen ”tendr” finns inte'],
  ['guide.yaml', 'route: tender', 'route: grant', 'vägen ”tender” saknar text'],
  ['guide.yaml', 'sources: [', 'surces: [', 'sources'],
  ['changelog.yaml', `version: ${rulebook.version}`, 'version: 2026.0.9', 'skriv vad som är nytt'],
  ['changelog.yaml', /date: '[^']*'/, "date: '2020-01-01'", 'den senaste först'],
])('in %s, “%s” turned into “%s” is told of', (file, find, put, message) => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(find, put);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
  expect(problems().join('\n')).toContain(message);
});

test('a file that is missing is told of', () => {
  rmSync(join(folder, 'guide.yaml'));
  expect(problems()).toEqual(['guide.yaml:1 Filen saknas i regelverket']);
});

function problems(): string[] {
  const reading = readKnowledge(folder, rulebook);
  return reading.ok
    ? []
    : reading.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}
