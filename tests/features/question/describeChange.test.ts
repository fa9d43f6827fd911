import { expect, test } from 'vitest';

import { describeChange } from '#features/question/describeChange.ts';
import { type Answers, assess } from '#reasoning/index.ts';
import { createTexts } from '#texts/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';

const day = '2026-11-21';
const texts = createTexts('sv', rulebook, day);
const change = (before: Answers, after: Answers): string =>
  describeChange(assess(rulebook, before, day), assess(rulebook, after, day), texts);

const municipality: Answers = { authority: 'municipality' };
const supported: Answers = { ...municipality, 'single-business': 'yes' };

test('routes that fall are counted and named', () => {
  expect(change(municipality, supported)).toMatch(
    /^Två vägar föll bort: idéburet offentligt partnerskap \(IOP\) och föreningsbidrag\./,
  );
});

test('routes that open again are told', () => {
  expect(change(supported, municipality)).toMatch(/^Två vägar öppnades igen: /);
});

test('an answer that moves nothing is said to move nothing', () => {
  expect(change({}, { authority: 'municipality' })).toBe(
    'Det senaste svaret ändrade inget för vägarna.',
  );
});

test('a full stop is said in one sentence', () => {
  expect(change({}, { 'public-interest': 'no' })).toBe('Alla vägar är stängda.');
});
