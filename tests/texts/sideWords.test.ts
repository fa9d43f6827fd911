import { expect, test } from 'vitest';

import { i18n } from '#texts/i18n.ts';
import { createTexts, loadTexts } from '#texts/index.ts';

import { pageRulebook as rulebook } from '../support/pageRulebook.ts';

const asOf = '2026-11-21';

test('until its words are there, the organisation is asked in the ordinary ones', async () => {
  const question = (side: 'authority' | 'organisation') =>
    createTexts('sv', rulebook, asOf, { side }).question('own-contribution').question;
  const ordinary = question('authority');
  // Another test may have fetched them already.
  i18n.removeResourceBundle('sv', 'organisation');
  expect(question('organisation')).toBe(ordinary);
  await loadTexts('sv', 'organisation');
  expect(question('organisation')).toBe('Hur mycket bidrar ni med själva?');
  expect(question('authority')).toBe(ordinary);
});

test.each(['sv', 'en'] as const)(
  'what is not put otherwise stays as it is, in %s',
  async (language) => {
    await loadTexts(language, 'first', 'organisation');
    const ours = createTexts(language, rulebook, asOf, { side: 'organisation' });
    const theirs = createTexts(language, rulebook, asOf, { side: 'authority' });
    const { ask, ...asked } = ours.question('local-effect');
    expect(theirs.question('local-effect')).toMatchObject(asked);
    expect(theirs.question('local-effect').ask).not.toBe(ask);
    // An answer of a question that is put otherwise, which itself is not.
    expect(ours.answer('payment', 'per-unit')).toBe(theirs.answer('payment', 'per-unit'));
    expect(ours.answer('payment', 'full-cost')).not.toBe(theirs.answer('payment', 'full-cost'));
    expect(ours.answerHint('payment', 'per-unit')).toBe(theirs.answerHint('payment', 'per-unit'));
  },
);

test('every question and answer has words from the organisation’s side', async () => {
  await loadTexts('sv', 'organisation');
  const texts = createTexts('sv', rulebook, asOf, { side: 'organisation' });
  for (const question of rulebook.questions) {
    expect(Object.values(texts.question(question.id)).every(Boolean), question.id).toBe(true);
    if (question.kind === 'choice')
      for (const answer of question.answers)
        expect(texts.answer(question.id, answer)).not.toBe(answer);
  }
});
