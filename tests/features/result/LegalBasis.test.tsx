import { within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conclusionsOf, weakestOf } from '#features/result/explanation/argument/conclusionsOf.ts';
import { assess } from '#reasoning/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { asOf } from '../../support/renderWithTexts.tsx';
import { nothing, outside, partnership, purchase } from './resultCases.ts';
import { isDead, showResult } from './showResult.tsx';

const conclusions = (answers: typeof partnership) =>
  conclusionsOf(rulebook, assess(rulebook, answers, asOf));

test('a conclusion is graded by the weightiest of its sources', () => {
  const grades = new Map(conclusions(partnership).map(({ rule, grade }) => [rule, grade]));
  expect(grades.get('choose-partnership')).toBe('guidance');
  expect(grades.get('iop-not-enforceable')).toBe('case-law');
  expect(grades.get('iop-defined-effort')).toBe('policy');
  expect(weakestOf(conclusions(partnership))?.rule).toBe('iop-defined-effort');
});

test('a stop rests on what closes the routes; what is undecided rests on nothing yet', () => {
  expect(conclusions(outside).map(({ rule }) => rule)).toEqual(['outside-competence']);
  expect(conclusions(nothing)).toEqual([]);
});

test('the weakest link is named in plain words, with the grade of every reason', async () => {
  await showResult(partnership);
  const certainty = document.querySelector<HTMLElement>('.certainty') ?? document.body;
  expect(certainty).toHaveTextContent(
    /Skälet ”Insatsen är avgränsad” är svagast\. Det bygger bara på kriterier utan lagstöd\. Kriteriet kommer från riktlinjer/,
  );
  const all = within(certainty)
    .getByText(/^Vad vart och ett av de/)
    .closest('details');
  expect(all).toHaveTextContent('Det går inte att kräva att insatsen utförs: Rättspraxis');
  expect([...(all?.querySelectorAll('.cite a') ?? [])].filter(isDead)).toEqual([]);
});

test('it is said too when every reason rests on the same', async () => {
  await showResult(purchase, 'en');
  expect(document.querySelector('.certainty')).toHaveTextContent(
    /Every reason rests on statute|The weakest reason is/,
  );
});
