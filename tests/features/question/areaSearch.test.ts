import { beforeAll, expect, test } from 'vitest';

import { searchAreas } from '#features/question/searchAreas.ts';
import type { Search } from '#search/index.ts';
import { createTexts, loadTexts } from '#texts/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';

/** What people type, and an area that must be among the first three. */
const swedish: Readonly<Record<string, string>> = {
  // Those that found nothing when officials and associations tried.
  kvinnojour: 'kvinnojour-stod',
  badplats: 'idrott-anlaggning',
  bad: 'idrott-anlaggning',
  språkcafé: 'integration-sprak',
  idrottshall: 'idrott-anlaggning',
  klubbhus: 'samlingslokal',
  palliativ: 'halso-sjukvard',
  dagverksamhet: 'daglig-verksamhet-lss',
  kurs: 'folkbildning',
  läger: 'kollo-lov',
  pensionär: 'aldre-ensamhet',
  seniorer: 'aldre-ensamhet',
  ungdomsgård: 'fritidsgard',
  matkasse: 'matutdelning-social',
  matbank: 'matutdelning-social',
  föreläsning: 'folkbildning',
  simskola: 'idrott-aktivitet',
  hemlösa: 'hemloshet-harbarge',
  scouter: 'idrott-aktivitet',
  'folkets hus': 'samlingslokal',
  // As many again, and ten.
  teater: 'kultur',
  ungdomar: 'fritidsgard',
  lag: 'idrott-aktivitet',
  hall: 'idrott-anlaggning',
  hospice: 'halso-sjukvard',
  fotboll: 'idrott-aktivitet',
  konstgräsplan: 'idrott-anlaggning',
  ridhus: 'idrott-anlaggning',
  äldreboende: 'aldre-sabo',
  demensboende: 'aldre-sabo',
  tjejjouren: 'kvinnojour-stod',
  natthärbärge: 'hemloshet-harbarge',
  stadsmission: 'hemloshet-harbarge',
  nattvandrare: 'avhoppare-brottsforebyggande',
  läxcafé: 'laxhjalp',
  sommarläger: 'kollo-lov',
  asylsökande: 'flyktingmottagande',
  vandringsled: 'natur-friluft',
  festival: 'kultur',
  bygdegard: 'samlingslokal',
  loppis: 'second-hand-aterbruk',
  ledsagarservice: 'ledsagning-kontaktperson',
  gruppbostad: 'lss-boende',
  fontänhus: 'boendestod-socialpsykiatri',
  nykterhet: 'missbruk-beroende',
  skuldsanering: 'budget-skuldradgivning',
  frivilliga: 'volontarsamordning',
  sjöräddning: 'krisberedskap',
  pensionarer: 'aldre-ensamhet',
  fritidsgrd: 'fritidsgard',
};
const english: Readonly<Record<string, string>> = {
  'women’s shelter': 'kvinnojour-stod',
  kvinnojour: 'kvinnojour-stod',
  charity: 'volontarsamordning',
  homeless: 'hemloshet-harbarge',
  pensioners: 'aldre-ensamhet',
  'food bank': 'matutdelning-social',
  scouts: 'idrott-aktivitet',
  theatre: 'kultur',
  'youth centre': 'fritidsgard',
  'community hall': 'samlingslokal',
  'summer camp': 'kollo-lov',
  volunteers: 'volontarsamordning',
};

const finds: Partial<Record<'sv' | 'en', Search>> = {};
const firstThree = (language: 'sv' | 'en', word: string): readonly string[] =>
  finds[language]?.(word).ids.slice(0, 3) ?? [];
const missed = (language: 'sv' | 'en', words: Readonly<Record<string, string>>): string[] =>
  Object.entries(words)
    .filter(([word, area]) => !firstThree(language, word).includes(area))
    .map(([word]) => `${word}: ${firstThree(language, word).join(', ')}`);

beforeAll(async () => {
  for (const language of ['sv', 'en'] as const) {
    await loadTexts(language, 'first', 'walk');
    finds[language] = await searchAreas(rulebook, createTexts(language, rulebook, '2026-11-29'));
  }
});

test('of fifty words that people type, at least forty-eight find their area among the first three', () => {
  const not = missed('sv', swedish);
  const tried = Object.keys(swedish).length;
  console.info(`Area search: ${tried - not.length} of ${tried}. ${not.join('; ')}`);
  expect(tried).toBe(50);
  expect(not.length).toBeLessThanOrEqual(2);
});

test('every one of the English words finds its area among the first three', () => {
  expect(missed('en', english)).toEqual([]);
});

test('no word finds more than seven areas', () => {
  const many = Object.keys(swedish).filter((word) => (finds.sv?.(word).ids.length ?? 0) > 7);
  expect(many).toEqual([]);
});

test('the middle of a word finds nothing', () => {
  expect(finds.sv?.('hall').ids).not.toContain('sfi-vuxenutbildning');
  expect(finds.sv?.('bygga').ids).not.toContain('kvinnojour-stod');
  expect(finds.sv?.('bygga').ids).not.toContain('avhoppare-brottsforebyggande');
});
