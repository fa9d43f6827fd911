import { describe, expect, test } from 'vitest';

import { checkWordList } from '#cli/checkWordList.ts';
import { type Problem, readWordList, type WordFile, type WordList } from '#rulebook/index.ts';

import { easyWords, rulesFolder, rulebook, words } from '../support/realRulebook.ts';

const problems: Problem[] = [];
const list = readWordList(rulesFolder, problems);

test('the word list is whole, and every term in it is in the glossary', () => {
  expect(problems).toEqual([]);
  const terms = new Set(rulebook.terms.map(({ id }) => id));
  const named = list.concepts.flatMap(({ term }) => (term === undefined ? [] : [term]));
  expect(named.filter((term) => !terms.has(term))).toEqual([]);
  expect(new Set(list.concepts.map(({ id }) => id)).size).toBe(list.concepts.length);
});

test('no text has a word that the list replaces, and the glossary agrees with it', () => {
  expect(checkWordList(list, [...words, ...easyWords])).toEqual([]);
});

describe('the check tells', () => {
  test('of a whole word, whatever its capitals and inside a link', () => {
    expect(told({ a: 'Papperen', b: { c: 'Se [papperen](term:x).' }, d: 'vaxpapperen' })).toEqual([
      '”a” säger ”Papperen”; skriv ”underlag”. Lagen säger handling.',
      '”b.c” säger ”papperen”; skriv ”underlag”. Lagen säger handling.',
    ]);
  });

  test('of any ending where the word is open', () => {
    expect(told({ a: 'Läs regelverkets text.' })).toEqual([
      '”a” säger ”regelverkets”; skriv ”Vägvals regler”. Det är lagens.',
    ]);
  });

  test('of nothing that stands in another language, but of easy Swedish too', () => {
    expect(told({ a: 'papperen' }, 'en')).toEqual([]);
    expect(told({ a: 'papperen' }, 'sv-easy')).toEqual([
      '”a” säger ”papperen”; skriv ”papper som ni behöver”. Lagen säger handling.',
    ]);
  });

  test('of an exception that nothing needs, and of nothing that one allows', () => {
    const except = { in: 'sv', word: 'papper', why: 'x', except: ['walk.a', 'search'] } as const;
    const small: WordList = {
      concepts: [
        {
          id: 'documents',
          sv: 'underlag',
          en: 'document',
          avoid: [{ ...except, except: [...except.except] }],
        },
      ],
    };
    expect(messages(small, [fileOf({ a: { b: 'papper' }, ab: 'papper' }, 'sv')])).toEqual([
      '”ab” säger ”papper”; skriv ”underlag”. x',
      'undantaget ”search” för ”papper” behövs inte; ta bort det',
    ]);
  });

  test('of a glossary that calls a concept something else', () => {
    const small: WordList = {
      concepts: [{ id: 'fine', term: 'avgift', sv: 'avgift', en: 'fine' }],
    };
    const glossary = { ...fileOf({ avgift: { term: 'Böter' } }, 'sv'), name: 'glossary' };
    expect(messages(small, [glossary])).toEqual([
      '”avgift” ska heta ”avgift”, som i rules/words.yaml',
    ]);
  });
});

const some: WordList = {
  concepts: [
    {
      id: 'documents',
      sv: 'underlag',
      easy: 'papper som ni behöver',
      en: 'document',
      avoid: [{ in: 'sv', word: 'papperen', why: 'Lagen säger handling.' }],
    },
    {
      id: 'rules',
      sv: 'Vägvals regler',
      en: 'Vägval’s rules',
      avoid: [{ in: 'sv', word: 'regelverk*', why: 'Det är lagens.' }],
    },
  ],
};

function told(data: unknown, language = 'sv'): string[] {
  return messages(some, [fileOf(data, language)]);
}

function messages(wordList: WordList, files: readonly WordFile[]): string[] {
  return checkWordList(wordList, files).map(({ message }) => message);
}

function fileOf(data: unknown, language: string): WordFile {
  return { file: `${language}/walk.json`, name: 'walk', language, data, lineOf: () => 1 };
}
