import { describe, expect, test } from 'vitest';

import { checkSides } from '#cli/checkSides.ts';

import { cases, rulebook } from '../support/realRulebook.ts';

test('everything in the rules has a case where it holds, does not and, where it says something, is unknown', () => {
  expect(checkSides(rulebook, cases)).toEqual([]);
});

describe('what no case shows is told', () => {
  const told = checkSides(rulebook, []);

  test('by the id, with what to do', () => {
    for (const { message } of told) expect(message).toMatch(/; lägg till ett fall i rules\/cases$/);
    expect(told).toContainEqual({
      id: 'choice-codes',
      message:
        'inget fall visar att ”choice-codes” stänger vägen ”choice-system”; lägg till ett fall i rules/cases',
    });
  });

  test('of rules of every kind, tests, conditions, warnings and questions', () => {
    const said = told.map(({ message }) => message).join('\n');
    for (const words of [
      /visar att ”.+” inte gäller/,
      /medan ”.+” är oklart/,
      /bär vägen/,
      /väljer vägen/,
      /visar villkoret ”.+” på vägen/,
      /öppen utan villkoret/,
      /prövningen ”.+” är oklar/,
      /varningstecknet/,
      /villkoret ”.+” står/,
      /svarar på frågan/,
    ])
      expect(said).toMatch(words);
  });
});
