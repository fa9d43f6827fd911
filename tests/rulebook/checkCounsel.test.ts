import { describe, expect, test } from 'vitest';

import { type Change, problemsAfter } from './problemsAfter.ts';

const questions = 'questions/1-case.yaml';
const paid = "answers: ['yes', 'no']\n";

/** Something is assumed of the small rule book's choice. */
const assuming = (text: string): Change => [questions, paid, `${paid}    assume: [${text}]\n`];
const strict = 'kind: strict, sources: [act-1]';

const faults: readonly (readonly [string, readonly Change[], string])[] = [
  [
    'a question without a role',
    [[questions, '    role: ask\n', '']],
    `${questions}:3 questions.0.role: ska vara ”ask” eller ”hinge” eller ”fork” eller ”condition” eller ”choice”`,
  ],
  [
    'a role there is not',
    [[questions, 'role: ask', 'role: key']],
    `${questions}:5 questions.0.role: ska vara ”ask” eller ”hinge” eller ”fork” eller ”condition” eller ”choice”`,
  ],
  [
    'an assumed answer the question does not have',
    [assuming(`{ answer: perhaps, ${strict} }`)],
    `${questions}:15 frågan ”paid” har inget svar ”perhaps”`,
  ],
  [
    'an answer ruled out that the question does not have',
    [assuming(`{ not: [perhaps], ${strict} }`)],
    `${questions}:15 frågan ”paid” har inget svar ”perhaps”`,
  ],
  [
    'every answer ruled out',
    [assuming(`{ not: ['yes', 'no'], ${strict} }`)],
    `${questions}:15 frågan ”paid” har inget svar kvar att anta`,
  ],
  [
    'both an answer and what it is not',
    [assuming(`{ answer: 'no', not: ['yes'], ${strict} }`)],
    `${questions}:15 questions.2.assume.0: skriv answer eller not, inte båda`,
  ],
  [
    'an assumption without a source',
    [assuming("{ answer: 'no', kind: strict }")],
    `${questions}:15 questions.2.assume.0.sources: saknas`,
  ],
  [
    'an assumption that is neither strict nor lenient',
    [assuming("{ answer: 'no', kind: mild, sources: [act-1] }")],
    `${questions}:15 questions.2.assume.0.kind: ska vara ”strict” eller ”lenient”`,
  ],
  [
    'an assumption from a source there is not',
    [assuming("{ answer: 'no', kind: strict, sources: [act-9] }")],
    `${questions}:15 källan ”act-9” finns inte; kontrollera stavningen`,
  ],
  [
    'an assumption in a wish',
    [
      assuming(`{ answer: 'no', ${strict} }`),
      [questions, 'role: hinge', 'role: choice'],
      ['counsel.yaml', '[field, paid]', '[field]'],
    ],
    `${questions}:15 frågan ”paid” har rollen choice och får inte antas; ta bort assume`,
  ],
  [
    'an assumption in a question about the area',
    [[questions, 'kind: area\n', `kind: area\n    assume: [{ answer: care, ${strict} }]\n`]],
    `${questions}:5 questions.0.assume: fältet ”assume” finns inte här; kontrollera stavningen`,
  ],
  [
    'an assumed amount that is too large',
    [[questions, 'max: 50\n', `max: 50\n    assume: [{ answer: 51, ${strict} }]\n`]],
    `${questions}:33 frågan ”years” kan inte besvaras med 51`,
  ],
  [
    'a lenient assumption from the area, where the area says not why',
    [assuming("{ answer: 'no', kind: lenient, when: { area: delicate }, sources: [act-1] }")],
    'areas.yaml:7 något antas av märket ”delicate”; skriv sources som visar att det stämmer här',
  ],
  [
    'an order that lacks a question',
    [['counsel.yaml', '[field, paid]', '[field]']],
    'counsel.yaml:1 ”paid” ska stå en gång här om frågan finns och har rollen ask eller hinge, annars inte',
  ],
  [
    'an order with a question of another role',
    [['counsel.yaml', '[field, paid]', '[field, paid, value]']],
    'counsel.yaml:1 ”value” ska stå en gång här om frågan finns och har rollen ask eller hinge, annars inte',
  ],
  [
    'an order with a question twice',
    [['counsel.yaml', '[field, paid]', '[field, paid, field]']],
    'counsel.yaml:1 ”field” ska stå en gång här om frågan finns och har rollen ask eller hinge, annars inte',
  ],
  [
    'a cautious test there is not',
    [['counsel.yaml', 'test: bought', 'test: bougth']],
    'counsel.yaml:2 testet ”bougth” finns inte; kontrollera stavningen',
  ],
];

describe('what counsel cannot be given by', () => {
  test.each(faults)('is told: %s', (_, changes, problem) => {
    expect(problemsAfter(...changes)).toEqual([problem]);
  });
});

test.each([
  ['an answer', assuming(`{ answer: 'no', ${strict} }`)],
  ['what it is not', assuming(`{ not: ['no'], ${strict} }`)],
  ['a strict one from the area', assuming(`{ answer: 'no', when: { area: delicate }, ${strict} }`)],
  ['an amount', [questions, 'max: 50\n', `max: 50\n    assume: [{ answer: 50, ${strict} }]\n`]],
] satisfies readonly (readonly [string, Change])[])('may be assumed: %s', (_, change) => {
  expect(problemsAfter(change)).toEqual([]);
});

test('a lenient assumption from the area stands where the area says why', () => {
  expect(
    problemsAfter(
      assuming("{ answer: 'no', kind: lenient, when: { area: delicate }, sources: [act-1] }"),
      ['areas.yaml', 'tags: [delicate]', 'tags: [delicate]\n    sources: [act-1]'],
    ),
  ).toEqual([]);
});
