import { describe, expect, test } from 'vitest';

import { type Change, problemsAfter } from './problemsAfter.ts';

const answers: readonly (readonly [string, Change, string])[] = [
  [
    'an answer the question does not have',
    ['tests/bought.yaml', "is: 'yes'", 'is: perhaps'],
    'tests/bought.yaml:2 frågan ”paid” har inget svar ”perhaps”',
  ],
  [
    'an area that does not exist',
    ['conditions/all.yaml', '{ area: delicate }', '{ question: field, is: cure }'],
    'conditions/all.yaml:4 frågan ”field” har inget svar ”cure”',
  ],
  [
    'an answer to a question that takes an amount',
    ['tests/small.yaml', 'question: years, atMost: 4', "question: years, is: 'yes'"],
    'tests/small.yaml:5 frågan ”years” har inget svar ”yes”',
  ],
  [
    'a presumed answer the question does not have',
    [
      'questions/1-case.yaml',
      "['yes', 'no']\n",
      "['yes', 'no']\n    presume: { answer: perhaps, when: { area: delicate } }\n",
    ],
    'questions/1-case.yaml:15 frågan ”paid” har inget svar ”perhaps”',
  ],
  [
    'a comparison in another unit',
    ['tests/small.yaml', 'atMost: 4', 'atMost: { figure: limit }'],
    'tests/small.yaml:5 frågan ”years” är i years men beloppet ”limit” i SEK',
  ],
  [
    'a comparison of a choice',
    [
      'tests/small.yaml',
      '{ question: value, under: { figure: limit } }',
      '{ question: paid, over: 1 }',
    ],
    'tests/small.yaml:4 frågan ”paid” svarar inte med ett tal och kan inte jämföras',
  ],
  [
    'an amount confirmed in another unit',
    ['figures.yaml', 'confirmedBy: announced', 'confirmedBy: years'],
    'figures.yaml:13 beloppet ”limit” är i SEK, men det är inte svaret på frågan ”years”',
  ],
];

const figures: readonly (readonly [string, Change, string])[] = [
  [
    'periods that overlap',
    ['figures.yaml', "to: '2025-12-31'", "to: '2026-06-30'"],
    'figures.yaml:9 beloppet ”limit” har två perioder som går in i varandra; avsluta den förra med ”to” före 2026-01-01',
  ],
  [
    'a period that never ends before the next',
    ['figures.yaml', "        to: '2025-12-31'\n", ''],
    'figures.yaml:8 beloppet ”limit” har två perioder som går in i varandra; avsluta den förra med ”to” före 2026-01-01',
  ],
  [
    'a period that ends before it begins',
    ['figures.yaml', "to: '2025-12-31'", "to: '2023-12-31'"],
    'figures.yaml:6 figures.0.periods.0.to: perioden slutar innan den börjar',
  ],
  [
    'a calculated amount without a band',
    ['figures.yaml', '        band: { from: 180, to: 220 }\n', ''],
    'figures.yaml:9 figures.0.periods.1.band: ett beräknat belopp ska ha ett band, och bara ett beräknat belopp',
  ],
  [
    'a band around an announced amount',
    ['figures.yaml', '        calculated: true\n', ''],
    'figures.yaml:11 figures.0.periods.1.band: ett beräknat belopp ska ha ett band, och bara ett beräknat belopp',
  ],
  [
    'an amount outside its band',
    ['figures.yaml', 'amount: 200', 'amount: 220'],
    'figures.yaml:12 figures.0.periods.1.band: beloppet ska ligga inom sitt band',
  ],
];

const papers: readonly (readonly [string, Change, readonly string[]])[] = [
  [
    'an outcome that is no way to end',
    ['papers.yaml', 'outcome: gift', 'outcome: present'],
    [
      'papers.yaml:2 utfallet ”present” är varken en väg, none eller undecided',
      'papers.yaml:1 utfallet ”gift” saknar handlingar; skriv vilka som erbjuds',
    ],
  ],
  [
    'an outcome that stands twice',
    ['papers.yaml', 'outcome: purchase', 'outcome: gift'],
    [
      'papers.yaml:5 utfallet ”gift” står redan i listan; skriv det en gång',
      'papers.yaml:1 utfallet ”purchase” saknar handlingar; skriv vilka som erbjuds',
    ],
  ],
];

describe('the papers of an outcome', () => {
  test.each(papers)('are told: %s', (_, change, problems) => {
    expect(problemsAfter(change)).toEqual(problems);
  });

  test('are among those that there are', () => {
    expect(problemsAfter(['papers.yaml', 'paper: memo', 'paper: novel'])[0]).toMatch(
      /^papers\.yaml:4 outcomes\.0\.papers\.0\.paper: /,
    );
  });
});

describe('what cannot be asked of a question', () => {
  test.each(answers)('is told: %s', (_, change, problem) => {
    expect(problemsAfter(change)).toContain(problem);
  });
});

describe('a figure that makes no sense', () => {
  test.each(figures)('is told: %s', (_, change, problem) => {
    expect(problemsAfter(change)).toEqual([problem]);
  });
});
