import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { readAgreementSigns } from '#rulebook/index.ts';

import { rulebook, rulesFolder } from '../support/realRulebook.ts';
import { inFolder } from '../support/smallRulebook.ts';

const name = 'agreement-signs.yaml';

function problemsAfter(from: string, to: string): string[] {
  return inFolder({}, (folder) => {
    cpSync(join(rulesFolder, name), join(folder, name));
    const text = readFileSync(join(folder, name), 'utf8');
    if (!text.includes(from)) throw new Error(`”${from}” does not stand in ${name}.`);
    writeFileSync(join(folder, name), text.replace(from, to));
    const reading = readAgreementSigns(folder, rulebook);
    return reading.ok ? [] : reading.problems.map(({ line, message }) => `${line} ${message}`);
  });
}

test.each([
  ['rule: warn-price-per-unit', 'rule: warn-x', 'regeln ”warn-x” finns inte'],
  ['question: payment', 'question: paiment', 'frågan ”paiment” finns inte'],
  ['answer: per-unit', 'answer: per-hour', 'frågan ”payment” har inget svar ”per-hour”'],
  ['sources: [hfd-2020-15-facts]', 'sources: [hfd-1]', 'källan ”hfd-1” finns inte'],
  ['clause: steering', 'clause: steer', 'klausulen ”steer” finns inte'],
  ['clause: steering', 'clause: term', 'klausulen ”steering” i papers.yaml har inget tecken'],
  ['id: fixed-sum', 'id: unit-price', '”unit-price” finns redan'],
  ['kronor per <enhet>', 'kronor per <enheter>', 'gruppen ”enheter” finns inte'],
  ['kronor per <enhet>', 'kronor per <enhet', 'skriv gruppen som <namn>'],
  ['kronor per <enhet>', 'Kronor (per)', 'skriv små bokstäver'],
  ['    shows: purchase', '    shows: köp', 'shows'],
  ['kinds: [partnership,', 'kinds: [iop,', 'kinds'],
])('%s as %s is told of, with its line', (from, to, message) => {
  const told = problemsAfter(from, to);
  expect(told.join('\n')).toContain(message);
  for (const one of told) expect(one).toMatch(/^\d+ /);
});

test('the file that is gone is told of', () => {
  const reading = inFolder({}, (folder) => readAgreementSigns(folder, rulebook));
  expect(reading).toEqual({
    ok: false,
    problems: [{ file: name, line: 1, message: 'Filen saknas i regelverket' }],
  });
});
