import { expect, test } from 'vitest';

import { createTexts, loadTexts } from '#texts/index.ts';

import { pageRulebook as rulebook } from '../support/pageRulebook.ts';

const asOf = '2026-11-21';

test('lätt svenska takes the place of the words it has, and ordinary Swedish stands where it has none', async () => {
  await Promise.all([loadTexts('sv-easy', 'easy'), loadTexts('sv', 'walk', 'result')]);
  const ordinary = createTexts('sv', rulebook, asOf);
  const easy = createTexts('sv', rulebook, asOf, { isEasy: true });
  for (const { id } of rulebook.questions) {
    expect(easy.question(id).hint).not.toBe(ordinary.question(id).hint);
    expect(easy.question(id).why).toBe(ordinary.question(id).why);
  }
  expect(easy.answer('payment', 'per-unit')).toBe('Ett pris för varje plats, natt eller timme');
  expect(easy.answerHint('payment', 'per-unit')).toMatch(/var och en/);
  expect(easy.route('iop').headline).toMatch(/partnerskap/);
  expect(easy.route('iop').name).toBe(ordinary.route('iop').name);
  expect(easy.condition('clarify-contract').title).toBe('Ta reda på om det är ett köp');
  expect(easy.condition('clarify-contract').text).toBe(ordinary.condition('clarify-contract').text);
  expect(easy.rule('is-a-purchase').text).toMatch(/^Fyra saker stämmer\./);
  expect(easy.rule('is-a-purchase').title).not.toBe(ordinary.rule('is-a-purchase').title);
  expect(easy.rule('direct-over-limit').unknown).toBe(ordinary.rule('direct-over-limit').unknown);
  expect(easy.step('iop-start-in-dialogue').title).toBe('Prata om vad som behövs');
});

test('English has no easy form', async () => {
  await Promise.all([loadTexts('sv-easy', 'easy'), loadTexts('en', 'first')]);
  const question = createTexts('en', rulebook, asOf, { isEasy: true }).question('payment');
  expect(question).toEqual(createTexts('en', rulebook, asOf).question('payment'));
});
