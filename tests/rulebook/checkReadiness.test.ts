import { expect, test } from 'vitest';

import { readTexts, smallRuleTexts } from '../support/smallRulebook.ts';

const file = 'readiness.yaml';
const problemsAfter = (from: string, to: string): string[] => {
  const text = smallRuleTexts[file] ?? '';
  expect(text).toContain(from);
  const reading = readTexts({ ...smallRuleTexts, [file]: text.replace(from, to) });
  return reading.ok ? [] : reading.problems.map(({ line, message }) => `${line} ${message}`);
};

test.each([
  [
    'a gate without a check',
    ['gates: [ready]', 'gates: [ready, set]'],
    ['1 ”set” har ingen kontroll; skriv en eller ta bort det'],
  ],
  [
    'a check of no known gate',
    ['gates: [ready], sources', 'gates: [ready, go], sources'],
    ['3 ”go” står inte bland gates; kontrollera stavningen'],
  ],
  [
    'a change to an answer that there is not',
    ["to: ['no']", 'to: [never]'],
    ['5 frågan ”paid” har inget svar ”never”'],
  ],
  [
    'a change from an answer that there is not',
    ["to: ['no']", "from: [always], to: ['no']"],
    ['5 frågan ”paid” har inget svar ”always”'],
  ],
  [
    'an outcome that is no route',
    ['towards: [gift]', 'towards: [present]'],
    ['6 vägen ”present” finns inte; kontrollera stavningen'],
  ],
  [
    'a source that there is not',
    ['sources: [act-1]', 'sources: [act-9]'],
    ['3 källan ”act-9” finns inte; kontrollera stavningen'],
  ],
] as const)('%s is named', (_, [from, to], problems) => {
  expect(problemsAfter(from, to)).toEqual(problems);
});

test('a check that stands twice is named', () => {
  const check = "  - { id: purpose, good: 'yes', gates: [ready], sources: [act-1] }\n";
  expect(problemsAfter(check, check + check)).toEqual([
    '4 kontrollen ”purpose” finns redan; välj ett annat id',
  ]);
});
