import { expect, test } from 'vitest';

import { createTexts, loadTexts, organisationTexts } from '#texts/index.ts';

import { pageRulebook as rulebook } from '../support/pageRulebook.ts';

const asOf = '2026-11-21';

test('lätt svenska takes the place of the words it has, and ordinary Swedish stands where it has none', async () => {
  await Promise.all([loadTexts('sv-easy', 'easy'), loadTexts('sv', 'walk', 'result')]);
  const ordinary = createTexts('sv', rulebook, asOf);
  const easy = createTexts('sv', rulebook, asOf, { isEasy: true });
  for (const { id } of rulebook.questions) {
    expect(easy.question(id).hint).not.toBe(ordinary.question(id).hint);
    expect(easy.question(id).why).not.toBe(ordinary.question(id).why);
    expect(easy.question(id).short).toBe(ordinary.question(id).short);
  }
  expect(easy.answer('payment', 'per-unit')).toBe('Ett pris för varje plats, natt eller timme');
  expect(easy.answerHint('payment', 'per-unit')).toMatch(/var och en/);
  expect(easy.route('iop').headline).toMatch(/partnerskap/);
  expect(easy.route('iop').name).toBe(ordinary.route('iop').name);
  expect(easy.condition('clarify-contract').title).toBe('Ta reda på om det är ett köp');
  expect(easy.condition('clarify-contract').text).toMatch(/^Ett köp har fyra delar\./);
  expect(easy.condition('concession-over-threshold').text).not.toContain('{{');
  expect(easy.rule('is-a-purchase').text).toMatch(/^Fyra saker stämmer\./);
  expect(easy.rule('is-a-purchase').title).not.toBe(ordinary.rule('is-a-purchase').title);
  expect(easy.rule('direct-over-limit').unknown).toMatch(/^Vi vet inte/);
  expect(easy.hinge('whose-activity')).toBe('vems arbete det är');
  expect(easy.package('support').name).toBe(ordinary.package('support').name);
  expect(easy.step('iop-start-in-dialogue').title).toBe('Prata om vad som behövs');
});

test('the pages’ own words are easy where there are such, with their numbers, and ordinary where there are none', async () => {
  await Promise.all([
    loadTexts('sv-easy', 'easy'),
    loadTexts('sv', 'walk', 'result', 'organisation'),
  ]);
  const { t, words } = createTexts('sv', rulebook, asOf, { isEasy: true });
  expect(t(($) => $.result.deciding, { count: 2, number: 'Två' })).toBe(
    'Två svar till kan ändra vägen.',
  );
  expect(t(($) => $.result.take)).toBe('Gå vidare');
  expect(words('proposal')(($) => $.result.contact)).toBe('Vem ni kan prata med');
  expect(words('proposal')(($) => $.compare.file)).toBe('Den andra partens fil');
});

test('an organisation is asked in easy words of its own', async () => {
  await Promise.all([
    loadTexts('sv-easy', 'easy'),
    loadTexts('sv', 'walk', 'result', 'organisation'),
  ]);
  const texts = createTexts('sv', rulebook, asOf, { isEasy: true, side: 'organisation' });
  expect(texts.question('whose-activity').answers['organisation']?.label).toBe('Vårt eget');
  expect(texts.question('whose-activity').hint).toMatch(/^Tänk på vem arbetet görs åt\./);
  expect(texts.question('rescue-service').hint).toMatch(/^Lagen har en lista/);
  const { check, refusal } = organisationTexts(texts);
  expect(check('aid-known').hint).toMatch(/är oftast 300.000.euro/);
  expect(refusal('any').title).toBe('När det blir ett nej');
  expect(refusal('any').request).toMatch(/diarienummer/);
});

test('English has no easy form', async () => {
  await Promise.all([loadTexts('sv-easy', 'easy'), loadTexts('en', 'first')]);
  const question = createTexts('en', rulebook, asOf, { isEasy: true }).question('payment');
  expect(question).toEqual(createTexts('en', rulebook, asOf).question('payment'));
});
