import { describe, expect, test } from 'vitest';

import { type Answers, assess, conclusionOf, planOf, toldUnder } from '#reasoning/index.ts';

import { rulebook } from '../../support/realRulebook.ts';

const asOf = '2026-11-21';

/** A club's own bathing place, with a small general grant. */
const bathingPlace: Answers = {
  authority: 'municipality',
  'service-area': 'idrott-anlaggning',
  counterpart: 'other-non-profit',
  'whose-activity': 'organisation',
  'support-kind': 'general',
  'binding-performance': 'repayment-only',
  payment: 'contribution',
};

function concluded(answers: Answers) {
  const assessment = assess(rulebook, answers, asOf);
  const plan = planOf(rulebook, answers, asOf);
  const conclusion = conclusionOf(rulebook, answers, assessment, plan);
  return {
    assessment,
    plan,
    conclusion,
    told: toldUnder(rulebook, answers, assessment, conclusion),
  };
}

describe('what a case comes to', () => {
  test('is provisionally the route of a plain case, though its plan has more lines', () => {
    const { assessment, conclusion, plan, told } = concluded(bathingPlace);
    expect(plan.lines.length).toBeGreaterThan(1);
    expect(assessment).toMatchObject({ status: 'undecided', recommended: null });
    expect(conclusion).toEqual({ status: 'provisional', route: 'grant' });
    expect(told.assessment).toMatchObject({ status: 'provisional', recommended: 'grant' });
    expect(told.assessment.routes['grant']?.because.length).toBeGreaterThan(0);
  });

  test('takes no sign from what is assumed', () => {
    const { assessment, told } = concluded(bathingPlace);
    expect(told.assessment.warnings).toEqual(assessment.warnings);
  });

  test('is nothing while the plan has several routes', () => {
    const { conclusion, plan } = concluded({
      authority: 'municipality',
      'service-area': 'fritidsgard',
      counterpart: 'other-non-profit',
    });
    expect(plan.lines.length).toBeGreaterThan(1);
    expect(conclusion.route).toBeNull();
  });

  test('is what is decided, whatever is assumed', () => {
    const { conclusion } = concluded({ 'public-interest': 'no' });
    expect(conclusion).toEqual({ status: 'stopped', route: 'none' });
  });
});
