import { expect, test } from 'vitest';

import { writePaper } from '#documents/index.ts';
import { decidingQuestions } from '#reasoning/index.ts';
import type { PaperId } from '#rulebook/index.ts';

import { rulebook } from '../support/realRulebook.ts';
import { answersOf, contextOf, loadWords, realCases, today } from './caseOf.ts';
import { textsIn } from './textsIn.ts';

await loadWords();

const said = (paper: PaperId, answers: ReturnType<typeof answersOf>): string =>
  textsIn(writePaper(contextOf(answers, 'sv', { organisation: 'Föreningen X' }), paper)).join('\n');

test('the memo counts what can turn it as the page of the result does', () => {
  const answers = answersOf('huddinge-boj-iop');
  expect(decidingQuestions(rulebook, answers, today)).toHaveLength(9);
  expect(said('memo', answers)).toContain('nio uppgifter som saknas kan ändra den');
  expect(said('memo', answers)).toContain('Ytterligare tre uppgifter');
});

test.each(realCases.map(({ id, answers }) => [id, answers] as const))(
  'the basis of the assessment of %s has no two full stops in a row',
  (_, answers) => {
    expect(said('appendix', answers)).not.toMatch(/\.\.(?!\.)/);
  },
);

test('a reason is said as the answer behind it says it', () => {
  const grant = answersOf('helsingborg-pensionarsforening-2025');
  for (const paper of ['grant-decision', 'memo'] as const) {
    expect(said(paper, grant)).toContain('Andra i samma läge behandlas lika');
    expect(said(paper, grant)).not.toContain('eller så finns sakliga skäl');
    expect(said(paper, { ...grant, 'equal-access': 'objective-reasons' })).toContain(
      'Bara en organisation får stödet, och det finns sakliga skäl',
    );
  }
});

test('a memo names the organisation where the decision does or the idea is its own, and not one that may come to sell', () => {
  const sentTo = (answers: ReturnType<typeof answersOf>): boolean =>
    said('memo', answers).split('Beslutet skickas till')[1]?.includes('Föreningen X') === true;
  const purchase = answersOf('bollnas-kulturavtal-2023');
  expect(sentTo(purchase)).toBe(false);
  expect(said('memo', purchase)).not.toContain('Föreningen X');
  expect(sentTo({ ...purchase, initiative: 'organisation' })).toBe(true);
  expect(sentTo(answersOf('lindesberg-biograf-2018'))).toBe(true);
});

test('an organisation’s meeting sheet asks it nothing that only the authority knows', () => {
  const sheet = said('meeting-sheet', answersOf('huddinge-boj-iop'));
  expect(sheet).not.toContain('750 000 euro');
  expect(sheet).toContain('bara kommunen svara på');
});
