export { type ContentChange, compareContent } from './compareContent.ts';
export { compareRulebooks, type Comparison, type OutcomeChange } from './compareRulebooks.ts';
export { findDead } from './findDead.ts';
export { lawDays } from './lawDays.ts';
export { type InterviewReport, proveInterview } from './proveInterview.ts';
export { type ProofReport, proveRulebook } from './proveRulebook.ts';
export type { Life, Property, Violation } from './violation.ts';
