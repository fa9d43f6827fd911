import { describe, expect, test } from 'vitest';

import { type Change, problemsAfter } from './problemsAfter.ts';

const operators =
  'okänd operator eller fel form; använd all, any, not, test, unresolved, inCodes, area, inForce ' +
  'eller question med is, isOneOf, under, atMost, over eller atLeast';

const cannotRead: readonly (readonly [string, Change, string])[] = [
  [
    'a bracket left open',
    ['gates.yaml', '{ test: bought }', '{ test: bought'],
    'gates.yaml:5 filen går inte att läsa: indraget stämmer inte med raderna omkring, eller en parentes är inte stängd',
  ],
  [
    'a quotation mark left open',
    ['sources/act.yaml', "read: '2026-01-01'", "read: '2026-01-01"],
    'sources/act.yaml:6 filen går inte att läsa: ett tecken saknas, till exempel en parentes, ett citattecken eller ett kolon',
  ],
  [
    'a field that stands twice',
    ['gates.yaml', '    sources:', '    excludes: [purchase]\n    sources:'],
    'gates.yaml:5 filen går inte att läsa: fältet står två gånger; ta bort det ena',
  ],
  [
    'a star that leads nowhere',
    ['gates.yaml', '{ test: bought }', '*bought'],
    'gates.yaml:4 filen går inte att läsa: en stjärna (*) leder ingenstans; sätt texten inom citattecken',
  ],
];

const wrongForm: readonly (readonly [string, Change, string])[] = [
  [
    'an unknown field',
    ['gates.yaml', '    sources:', '    reason: law\n    sources:'],
    'gates.yaml:5 gates.0.reason: fältet ”reason” finns inte här; kontrollera stavningen',
  ],
  [
    'a misspelt operator in a comparison',
    ['tests/small.yaml', 'under:', 'below:'],
    `tests/small.yaml:4 holds.all.0: ${operators}`,
  ],
  [
    'a misspelt operator that stands alone',
    ['gates.yaml', 'when: { test:', 'when: { tset:'],
    `gates.yaml:4 gates.0.when: ${operators}`,
  ],
  [
    'a criterion that is only a word',
    ['gates.yaml', '{ test: bought }', 'bought'],
    `gates.yaml:4 gates.0.when: ${operators}`,
  ],
  [
    'two operators in one criterion',
    ['gates.yaml', '{ test: bought }', '{ test: bought, area: delicate }'],
    `gates.yaml:4 gates.0.when: ${operators}`,
  ],
  [
    'one answer where several are meant',
    ['tests/bought.yaml', "is: 'yes'", "isOneOf: ['yes']"],
    'tests/bought.yaml:2 holds.isOneOf: ska ha minst 2 i listan',
  ],
  [
    'true for an answer',
    ['tests/bought.yaml', "is: 'yes'", 'is: true'],
    'tests/bought.yaml:2 holds.is: ska vara en text; sätt ett tal eller true och false inom citattecken',
  ],
  [
    'a bound that is neither a number nor a figure',
    ['tests/small.yaml', 'atMost: 4', 'atMost: four'],
    'tests/small.yaml:5 holds.all.1.atMost: ska vara ett tal, eller { figure: … } med ett belopp ur figures.yaml',
  ],
  [
    'a bound below nothing',
    ['tests/small.yaml', 'atMost: 4', 'atMost: -4'],
    'tests/small.yaml:5 holds.all.1.atMost: är för litet; det minsta är 0',
  ],
  [
    'an id with capitals',
    ['gates.yaml', 'id: is-bought', 'id: isBought'],
    'gates.yaml:2 gates.0.id: skriv id med små bokstäver a–z, siffror och bindestreck',
  ],
  [
    'a rule without a source',
    ['gates.yaml', '    sources: [act-1]\n', ''],
    'gates.yaml:2 gates.0.sources: saknas',
  ],
  [
    'a test without its criterion',
    ['tests/bought.yaml', "holds: { question: paid, is: 'yes' }\n", ''],
    'tests/bought.yaml:1 holds: saknas',
  ],
  [
    'a rule with an empty list of sources',
    ['gates.yaml', 'sources: [act-1]', 'sources: []'],
    'gates.yaml:5 gates.0.sources: ska ha minst 1 i listan',
  ],
  [
    'a fact of confidence D',
    ['sources/act.yaml', 'confidence: A', 'confidence: D'],
    'sources/act.yaml:10 provisions.0.confidence: ska vara ”A” eller ”B” eller ”C”',
  ],
  [
    'a day that does not exist',
    ['figures.yaml', "'2025-12-31'", "'2025-02-31'"],
    'figures.yaml:6 figures.0.periods.0.to: ska vara en dag, skriven 2026-01-31 inom citattecken',
  ],
  [
    'an address that is none',
    ['sources/act.yaml', 'address: https://example.org/act', 'address: lagboken'],
    'sources/act.yaml:5 address: ska vara en adress som börjar med https://',
  ],
  [
    'a code without quotation marks',
    ['codes/listed.yaml', "'40000000'", '40000000'],
    'codes/listed.yaml:6 singles.0: ska vara en text; sätt ett tal eller true och false inom citattecken',
  ],
  [
    'a code with its check digit',
    ['codes/listed.yaml', "'40000000'", "'40000000-1'"],
    'codes/listed.yaml:6 singles.0: skriv CPV-koden med åtta siffror inom citattecken',
  ],
  [
    'a range of codes that runs backwards',
    ['codes/listed.yaml', "to: '29999999'", "to: '19999999'"],
    'codes/listed.yaml:4 ranges.0.to: spannet slutar innan det börjar',
  ],
  [
    'an empty file',
    ['glossary.yaml', 'terms:\n  - id: gift\n', ''],
    'glossary.yaml:1 ska vara en grupp av fält',
  ],
];

describe('a file that cannot be read', () => {
  test.each(cannotRead)('says so in Swedish at its line: %s', (_, change, problem) => {
    expect(problemsAfter(change)).toEqual([problem]);
  });
});

describe('a file of the wrong form', () => {
  test.each(wrongForm)('says what is wrong at its line: %s', (_, change, problem) => {
    expect(problemsAfter(change)).toEqual([problem]);
  });
});

test('several faults are all told at once', () => {
  const problems = problemsAfter(
    ['gates.yaml', '    sources: [act-1]\n', ''],
    ['sources/act.yaml', 'confidence: A', 'confidence: D'],
    ['tests/small.yaml', 'under:', 'below:'],
  );
  expect(problems).toHaveLength(3);
});
