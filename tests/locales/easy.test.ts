import { describe, expect, test } from 'vitest';

import { checkEasy } from '#cli/checkEasy.ts';
import { lix, longestSentence } from '#cli/lix.ts';
import { textsIn } from '#cli/textsIn.ts';
import type { WordFile } from '#rulebook/index.ts';

import { linesIn } from '../support/linesIn.ts';
import { easyWords, words } from '../support/realRulebook.ts';

test('easy Swedish says all that it is to say, and is easy to read', () => {
  expect(checkEasy(words, easyWords)).toEqual([]);
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
    expect(toldAfter('routes', 'iop', undefined)).toEqual([
      '”iop.what” saknas på lätt svenska; skriv orden',
      '”iop.headline” saknas på lätt svenska; skriv orden',
      '”iop.standing” saknas på lätt svenska; skriv orden',
    ]);
    expect(toldAfter('routes', 'lease', { what: 'Hyra.' })).toEqual([
      '”lease.what” finns inte i sv/routes.json; ta bort orden',
    ]);
    expect(
      toldAfter('conditions', 'split-parts', { title: 'Gör ett ärende för varje del' }),
    ).toEqual(['”split-parts.text” saknas på lätt svenska; skriv orden']);
    expect(checkEasy(words, without('warnings'))).toEqual([
      { file: 'sv-easy/warnings.json', line: 1, message: 'filen med ord saknas' },
    ]);
  });

  test('nothing of what is said to others, nor of a hint that is only help', () => {
    expect(toldAfter('questions', 'authority', undefined)).not.toEqual(
      expect.arrayContaining([expect.stringContaining('authority.short')]),
    );
    expect(textsIn(dataOf(easyWords, 'questions')).map(({ key }) => key)).toContain(
      'authority.answers.municipal-federation.hint',
    );
  });

  test('of a sentence that is too long, and of words that are', () => {
    const long = 'En mening med så här många små ord är ändå alltför lång för den som läser.';
    const iop = { headline: 'Det går.', standing: 'Det går.' };
    expect(toldAfter('routes', 'iop', { ...iop, what: long })).toEqual([
      '”iop.what” har en mening med fler än 15 ord; dela den',
    ]);
    const heavy = 'Upphandlingslagstiftningen förutsätter annonsering.';
    expect(toldAfter('routes', 'iop', { ...iop, what: heavy })).toEqual([
      '”iop” har LIX över 30; skriv kortare ord och meningar',
    ]);
  });

  test('of a page where an ordinary text stands that is not easy', () => {
    expect(toldAfter('proposal', 'no', {})).toContain(
      '”no.lead” har en mening med fler än 15 ord; dela den',
    );
  });
});

test('sentences end as Björnsson counts them, and long words are those of more than six letters', () => {
  expect(longestSentence('Ett två. Tre fyra fem: sex?')).toBe(3);
  expect(lix('Ett ord. Sjuttio ord.')).toBe(2 + 25);
});

function without(name: string): WordFile[] {
  return easyWords.filter((file) => file.name !== name);
}

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
