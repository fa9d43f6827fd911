import { describe, expect, test } from 'vitest';

import { checkEasy } from '#cli/checkEasy.ts';
import { lix, longestSentence } from '#cli/lix.ts';
import type { WordFile } from '#rulebook/index.ts';

import { linesIn } from '../support/linesIn.ts';
import { easyWords, words } from '../support/realRulebook.ts';

test('easy Swedish says all that ordinary Swedish says, and is easy to read', () => {
  expect(checkEasy(words, easyWords)).toEqual([]);
  expect(easyWords.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['conditions', 'questions', 'routes']),
  );
});

test('all in all it is easier than ordinary Swedish', () => {
  const ordinary = Object.values(dataOf(words, 'questions')).map((one) => {
    const { question, hint, answers } = one as Record<string, unknown>;
    return { question, hint, answers };
  });
  const whole = (data: unknown): string => linesIn(data).map(ended).join(' ');
  expect(lix(whole(dataOf(easyWords, 'questions')))).toBeLessThan(lix(whole(ordinary)) - 8);
});

describe('the check tells', () => {
  test('of words that are missing, and of words for what there is not', () => {
    expect(toldAfter('questions', 'authority', undefined)).toEqual([
      '”authority” saknas på lätt svenska; skriv orden',
    ]);
    expect(toldAfter('routes', 'lease', { name: 'Hyra' })).toEqual([
      '”lease” finns inte i sv/routes.json; ta bort orden',
    ]);
    expect(toldAfter('questions', 'authority', { question: 'Vem?' })).toEqual(
      expect.arrayContaining(['”authority.hint” saknas på lätt svenska; skriv orden']),
    );
  });

  test('of a sentence that is too long, and of words that are', () => {
    const long = 'En mening med så här många små ord är ändå alltför lång för den som läser.';
    expect(toldAfter('routes', 'iop', long)).toEqual([
      '”iop” har en mening med fler än 15 ord; dela den',
    ]);
    expect(
      toldAfter('routes', 'iop', 'Upphandlingslagstiftningen förutsätter annonsering.'),
    ).toEqual(['”iop” har LIX över 30; skriv kortare ord och meningar']);
  });
});

test('sentences end as Björnsson counts them, and long words are those of more than six letters', () => {
  expect(longestSentence('Ett två. Tre fyra fem: sex?')).toBe(3);
  expect(lix('Ett ord. Sjuttio ord.')).toBe(2 + 25);
});

/** What is told when one entry of a file of easy words is another. */
function toldAfter(name: string, id: string, value: unknown): string[] {
  const changed = easyWords.map((file): WordFile => {
    if (file.name !== name) return file;
    const { [id]: _, ...rest } = file.data as Record<string, unknown>;
    return { ...file, data: value === undefined ? rest : { ...rest, [id]: value } };
  });
  return checkEasy(words, changed).map(({ message }) => message);
}

function ended(line: string): string {
  return /[.?!]$/.test(line) ? line : `${line}.`;
}

function dataOf(files: readonly WordFile[], name: string): Readonly<Record<string, unknown>> {
  const found = files.find((file) => file.name === name && file.language !== 'en');
  return (found?.data ?? {}) as Readonly<Record<string, unknown>>;
}
