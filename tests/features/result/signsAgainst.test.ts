import { expect, test } from 'vitest';

import { signsAgainst } from '#features/result/summary/signsAgainst.ts';
import { assess } from '#reasoning/index.ts';

import { pageRulebook as rulebook } from '../../support/pageRulebook.ts';
import { asOf } from '../../support/renderWithTexts.tsx';
import { partnership } from './resultCases.ts';

test('a reminder is no sign against a route, and a sign is', () => {
  const answers = { ...partnership, payment: 'full-cost', market: 'none' };
  const assessment = { ...assess(rulebook, answers, asOf), recommended: 'iop' };
  const fired = rulebook.warnings.filter(({ id }) => assessment.warnings.includes(id));
  expect(fired.some(({ reminder }) => reminder === true)).toBe(true);
  const signs = signsAgainst(rulebook, answers, assessment);
  expect(signs.length).toBeGreaterThan(0);
  expect(signs.filter(({ reminder }) => reminder === true)).toEqual([]);
});
