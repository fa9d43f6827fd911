import { within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conclusionsOf, weakestOf } from '#features/result/explanation/argument/conclusionsOf.ts';
import { type Answers, assess } from '#reasoning/index.ts';

import { asOf } from '../../support/renderWithTexts.tsx';
import { smallRulebook, smallRuleTexts } from '../../support/smallRulebook.ts';
import { section } from './showResult.tsx';
import { showExplained } from './showExplained.tsx';

/** The small rule book, where one reason for a gift rests on a criterion that has no support in law. */
const rulebook = smallRulebook({
  'sources/custom.yaml': (smallRuleTexts['sources/act.yaml'] ?? '')
    .replaceAll(/\bact\b/g, 'custom')
    .replace('title: The Act', 'title: The Custom')
    .replace('grade: statute', 'grade: policy'),
  'hosts.yaml': (smallRuleTexts['hosts.yaml'] ?? '').replace('policy: []', 'policy: [example.org]'),
  'routes/gift.yaml': (smallRuleTexts['routes/gift.yaml'] ?? '').replace(
    'conditions:',
    `  - id: gift-is-customary
    when: { question: paid, is: 'no' }
    sources: [custom-1]
  - id: gift-is-both
    when: { question: paid, is: 'no' }
    sources: [custom-2, act-1]
conditions:`,
  ),
});

const gift: Answers = { field: 'care', paid: 'no' };
const stopped: Answers = { paid: 'yes', years: 9 };
const conclusions = (answers: Answers) => conclusionsOf(rulebook, assess(rulebook, answers, asOf));

test('a conclusion is graded by the weightiest of its sources', () => {
  const grades = new Map(conclusions(gift).map(({ rule, grade }) => [rule, grade]));
  expect(grades.get('gift-is-free')).toBe('statute');
  expect(grades.get('gift-is-both')).toBe('statute');
  expect(grades.get('gift-is-customary')).toBe('policy');
  expect(weakestOf(conclusions(gift))?.rule).toBe('gift-is-customary');
});

test('a stop rests on what closes the routes; what is undecided rests on nothing yet', () => {
  expect(conclusions(stopped).map(({ rule }) => rule)).toEqual(['is-bought', 'purchase-too-large']);
  expect(conclusions({})).toEqual([]);
});

test('the weakest link is named in plain words, with the grade of every reason', async () => {
  await showExplained(gift, { rulebook, part: 'whole' });
  const certainty = document.querySelector<HTMLElement>('.certainty') ?? document.body;
  expect(certainty).toHaveTextContent(
    /Skälet ”gift-is-customary” är svagast\. Det bygger bara på kriterier utan lagstöd\./,
  );
  const all = within(certainty)
    .getByText(/^Vad vart och ett av de/)
    .closest('details');
  expect(all).toHaveTextContent('gift-is-free: Lag');
  const links = [...(all?.querySelectorAll('.cite a') ?? [])];
  expect(links.length).toBeGreaterThan(0);
  expect(section('Källor')).toContainElement(
    document.querySelector<HTMLElement>(links[0]?.getAttribute('href') ?? ''),
  );
});

test('it is said too when every reason rests on the same', async () => {
  await showExplained(gift, { rulebook: smallRulebook(), part: 'whole', language: 'en' });
  expect(document.querySelector('.certainty')).toHaveTextContent(/Every reason rests on statute/);
});
