import type { Answers } from '#reasoning/index.ts';

/** A joint effort that is no purchase. */
export const partnership: Answers = {
  authority: 'municipality',
  'service-area': 'kvinnojour-stod',
  'existing-agreement': 'none',
  parts: 'several',
  'public-interest': 'yes',
  'public-authority': 'none',
  permit: 'not-needed',
  'whose-activity': 'both',
  initiative: 'joint',
  'statutory-duty': 'part',
  'individual-placements': 'no',
  payment: 'contribution',
  'binding-performance': 'repayment-only',
  specification: 'joint',
  'own-contribution': 'substantial',
  'previously-procured': 'no',
  market: 'non-profit',
  'market-evidence': 'informal',
  'other-applicants': 'no',
  'contract-value': 2_600_000,
  counterpart: 'eligible',
  'support-kind': 'defined',
  'shared-steering': 'yes',
  'equal-access': 'yes',
  'economic-activity': 'no',
  'single-business': 'no',
};

/** Places that are paid for one by one, at a value beside the calculated limit. */
export const purchase: Answers = {
  authority: 'municipality',
  'service-area': 'skyddat-boende',
  parts: 'one',
  'public-interest': 'yes',
  'public-authority': 'none',
  permit: 'held',
  'whose-activity': 'authority',
  initiative: 'authority',
  'individual-placements': 'yes',
  payment: 'per-unit',
  'binding-performance': 'enforceable',
  'previously-procured': 'yes',
  market: 'commercial',
  'contract-value': 8_500_000,
  counterpart: 'eligible',
};

/** Nothing is known yet. */
export const nothing: Answers = {};

/** No task for the authority. */
export const outside: Answers = { 'public-interest': 'no' };
