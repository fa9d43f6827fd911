import { expect, test } from 'vitest';

import { signsAgainst } from '#features/result/summary/signsAgainst.ts';
import { assess } from '#reasoning/index.ts';

import { asOf } from '../../support/renderWithTexts.tsx';
import { smallRulebook, smallRuleTexts } from '../../support/smallRulebook.ts';

test('a reminder is no sign against a route, and a sign is', () => {
  const warnings = smallRuleTexts['warnings.yaml'] ?? '';
  const reminder = `  - id: remember
    reminder: true
    when: { question: paid, is: 'yes' }
    sources: [act-1]
`;
  const rulebook = smallRulebook({ 'warnings.yaml': warnings + reminder });
  const answers = { paid: 'yes' };
  const assessment = { ...assess(rulebook, answers, asOf), recommended: 'gift' };
  expect(assessment.warnings).toEqual(['warn-paid', 'remember']);
  expect(signsAgainst(rulebook, answers, assessment).map(({ id }) => id)).toEqual(['warn-paid']);
});
