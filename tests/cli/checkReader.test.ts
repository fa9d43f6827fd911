import { expect, test } from 'vitest';

import { checkReader } from '#cli/checkReader.ts';
import type { WordFile } from '#rulebook/index.ts';

import { easyWords, words } from '../support/realRulebook.ts';

test('what both sides read speaks to neither', () => {
  expect(checkReader([...words, ...easyWords])).toEqual([]);
});

test('what speaks to a party is told, wherever both read it', () => {
  expect(told('rules', 'sv', { lease: { title: 'Ni hyr något som redan finns' } })).toEqual([
    '”lease.title” läses av både myndigheten och organisationen men talar till en av dem; skriv vem det gäller',
  ]);
  expect(told('counsel', 'en', { objections: { none: 'Try it before you say no.' } })).toHaveLength(
    1,
  );
  expect(told('routes', 'sv-easy', { tender: { what: 'Följ era regler.' } })).toHaveLength(1);
  expect(told('steps', 'sv', { lease: { title: 'Tala med er partner' } })).toHaveLength(1);
});

test('what one side alone reads speaks to it, and a word that only holds another is none', () => {
  expect(told('steps', 'sv', { lease: { text: 'Läs era riktlinjer.' } })).toEqual([]);
  expect(told('readiness', 'sv', { lease: { title: 'Är ni redo?' } })).toEqual([]);
  expect(told('rules', 'sv', { lease: { title: 'Egna idéer' } })).toEqual([]);
});

test('a question that speaks to the authority needs words to the organisation', () => {
  const asked = file('questions', 'sv', { market: { question: 'Har ni letat?' } });
  expect(checkReader([asked]).map(({ message }) => message)).toEqual([
    '”market.question” talar till myndigheten; skriv myndigheten, eller skriv orden till organisationen i organisation.json',
  ]);
  const otherwise = file('organisation', 'sv', { market: { question: 'Har myndigheten letat?' } });
  expect(checkReader([asked, otherwise])).toEqual([]);
});

function told(name: string, language: string, data: object): string[] {
  return checkReader([file(name, language, data)]).map(({ message }) => message);
}

function file(name: string, language: string, data: object): WordFile {
  return { file: `${language}/${name}.json`, name, language, data, lineOf: () => 1 };
}
